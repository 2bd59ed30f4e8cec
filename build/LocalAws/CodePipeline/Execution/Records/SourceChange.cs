namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>A change at a git provider that started an execution, as the execution's events tell it (AWS: "Monitoring CodePipeline events").</summary>
public sealed record SourceChange
{
    /// <summary>The source action whose repository changed.</summary>
    public required string ActionName { get; init; }

    public required string ConnectionArn { get; init; }
    public required string ProviderType { get; init; }
    public required string FullRepositoryName { get; init; }
    public required string CommitId { get; init; }
    public string? CommitMessage { get; init; }
    public string? AuthorName { get; init; }
    public string? AuthorEmail { get; init; }
    public string? AuthorDate { get; init; }

    /// <summary>The branch that was pushed to, or that a pull request is to be merged into; null for a tag.</summary>
    public string? BranchName { get; init; }

    public string? TagName { get; init; }
}
