namespace Build;

/// <summary>Where to work.</summary>
public enum CloudKind
{
    /// <summary>The embedded AWS.</summary>
    Local,

    /// <summary>An account.</summary>
    Aws,
}
