namespace Build.Settings;

/// <summary>Which pull requests start the pipeline.</summary>
public sealed record PullRequestSettings
{
    /// <summary><c>OPEN</c>, <c>UPDATED</c>, <c>CLOSED</c>; all of them when only branches or paths are set.</summary>
    [OneOf("OPEN", "UPDATED", "CLOSED")]
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Branches that a pull request is to be merged into.</summary>
    public FilterSettings Branches { get; init; } = new();

    /// <summary>Paths of changed files; one that is meant is enough.</summary>
    public FilterSettings Paths { get; init; } = new();

    /// <summary>Whether anything is set.</summary>
    internal bool IsSet => Events.Count > 0 || Branches.IsSet || Paths.IsSet;
}
