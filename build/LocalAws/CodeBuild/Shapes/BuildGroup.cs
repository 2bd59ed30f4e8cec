namespace LocalAws.CodeBuild;

/// <summary>One build of a batch, with the tries before.</summary>
public sealed record BuildGroup
{
    public string? Identifier { get; init; }

    public IReadOnlyList<string>? DependsOn { get; init; }

    public bool? IgnoreFailure { get; init; }

    public BuildSummary? CurrentBuildSummary { get; init; }

    public IReadOnlyList<BuildSummary>? PriorBuildSummaryList { get; init; }
}
