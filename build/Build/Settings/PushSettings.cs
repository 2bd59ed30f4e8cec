namespace Build.Settings;

/// <summary>Which pushes start the pipeline: to a branch and with a changed file that are both meant, or of a tag that is.</summary>
public sealed record PushSettings
{
    /// <summary>Branches.</summary>
    public FilterSettings Branches { get; init; } = new();

    /// <summary>Paths of changed files; one that is meant is enough.</summary>
    public FilterSettings Paths { get; init; } = new();

    /// <summary>Tags.</summary>
    public FilterSettings Tags { get; init; } = new();

    /// <summary>Whether anything is set.</summary>
    internal bool IsSet => Branches.IsSet || Paths.IsSet || Tags.IsSet;
}
