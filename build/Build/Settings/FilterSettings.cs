namespace Build.Settings;

/// <summary>Names that are meant, as glob patterns; an exclude wins over an include.</summary>
public sealed record FilterSettings
{
    /// <summary>Patterns of what is meant; everything when empty.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    /// <summary>Patterns of what is not.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>Whether anything is set.</summary>
    internal bool IsSet => Includes.Count + Excludes.Count > 0;
}
