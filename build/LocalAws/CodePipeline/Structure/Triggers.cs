namespace LocalAws.CodePipeline.Structure;

/// <summary>Which events of a git provider start the pipeline (V2).</summary>
public sealed record PipelineTriggerDeclaration
{
    public string ProviderType { get; init; } = "";
    public GitConfiguration GitConfiguration { get; init; } = new();
}

/// <summary>The source action that a trigger belongs to, and its filters: any of them is enough.</summary>
public sealed record GitConfiguration
{
    public string SourceActionName { get; init; } = "";
    public IReadOnlyList<GitPushFilter>? Push { get; init; }
    public IReadOnlyList<GitPullRequestFilter>? PullRequest { get; init; }
}

/// <summary>A push that starts the pipeline: by tag, or by branch and changed paths (all that are given must match).</summary>
public sealed record GitPushFilter
{
    public GitFilterCriteria? Tags { get; init; }
    public GitFilterCriteria? Branches { get; init; }
    public GitFilterCriteria? FilePaths { get; init; }
}

/// <summary>A pull request event that starts the pipeline.</summary>
public sealed record GitPullRequestFilter
{
    public IReadOnlyList<string>? Events { get; init; }
    public GitFilterCriteria? Branches { get; init; }
    public GitFilterCriteria? FilePaths { get; init; }
}

/// <summary>
/// Glob patterns of branches, tags or paths; an exclude wins over an include. The model's three filter shapes
/// (GitBranch-, GitTag- and GitFilePathFilterCriteria) have the same members.
/// </summary>
public sealed record GitFilterCriteria
{
    public IReadOnlyList<string>? Includes { get; init; }
    public IReadOnlyList<string>? Excludes { get; init; }
}
