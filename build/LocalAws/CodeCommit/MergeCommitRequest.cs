namespace LocalAws.CodeCommit;

/// <summary>What every merge by a new commit is told: which sides, how conflicts are taken, who makes the commit.</summary>
public abstract record MergeCommitRequest
{
    public required string RepositoryName { get; init; }

    /// <summary>FILE_LEVEL or LINE_LEVEL.</summary>
    public string? ConflictDetailLevel { get; init; }

    /// <summary>NONE, ACCEPT_SOURCE, ACCEPT_DESTINATION or AUTOMERGE.</summary>
    public string? ConflictResolutionStrategy { get; init; }

    public string? AuthorName { get; init; }

    public string? Email { get; init; }

    public string? CommitMessage { get; init; }

    public ConflictResolution? ConflictResolution { get; init; }

    internal MergeRules Rules() => MergeRules.Of(ConflictDetailLevel, ConflictResolutionStrategy, ConflictResolution);

    internal MergeAuthor Author() => new(AuthorName, Email, CommitMessage);
}

/// <summary>The commit that comes in, and the branch that moves.</summary>
public abstract record BranchMergeRequest : MergeCommitRequest
{
    public required string SourceCommitSpecifier { get; init; }

    public required string DestinationCommitSpecifier { get; init; }

    /// <summary>The branch that moves; null for the destination.</summary>
    public string? TargetBranch { get; init; }
}

/// <summary>The pull request, and its source as the caller saw it.</summary>
public abstract record PullRequestMergeRequest : MergeCommitRequest
{
    public required string PullRequestId { get; init; }

    public string? SourceCommitId { get; init; }
}
