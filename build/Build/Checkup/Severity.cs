namespace Build.Checkup;

/// <summary>Whether something will do.</summary>
public enum Severity
{
    /// <summary>It will.</summary>
    Good,

    /// <summary>Some targets will not work.</summary>
    Poor,

    /// <summary>A rehearsal will not work.</summary>
    Missing,
}
