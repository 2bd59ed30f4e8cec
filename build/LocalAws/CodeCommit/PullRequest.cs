namespace LocalAws.CodeCommit;

/// <summary>A pull request, as it is kept and as the API shows it.</summary>
public sealed record PullRequest
{
    public required string PullRequestId { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset LastActivityDate { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    /// <summary>OPEN or CLOSED.</summary>
    public required string PullRequestStatus { get; init; }

    public required string AuthorArn { get; init; }

    /// <summary>One: what comes in, and where.</summary>
    public required IReadOnlyList<PullRequestTarget> PullRequestTargets { get; init; }

    public string? ClientRequestToken { get; init; }

    /// <summary>Changes with every push to the source; approvals are of a revision.</summary>
    public required string RevisionId { get; init; }

    public IReadOnlyList<ApprovalRule> ApprovalRules { get; init; } = [];

    /// <summary>Its one target.</summary>
    internal PullRequestTarget Target => PullRequestTargets[0];

    /// <summary>With its target changed.</summary>
    internal PullRequest With(PullRequestTarget target) => this with { PullRequestTargets = [target] };
}

/// <summary>What a pull request brings in, and where.</summary>
public sealed record PullRequestTarget
{
    public required string RepositoryName { get; init; }

    /// <summary>Branch that comes in.</summary>
    public required string SourceReference { get; init; }

    /// <summary>Branch that it goes to.</summary>
    public required string DestinationReference { get; init; }

    public required string DestinationCommit { get; init; }

    public required string SourceCommit { get; init; }

    public string? MergeBase { get; init; }

    public MergeMetadata MergeMetadata { get; init; } = new(false, null, null, null);
}

/// <summary>Whether, by whom and how a pull request was merged.</summary>
public sealed record MergeMetadata(bool IsMerged, string? MergedBy, string? MergeCommitId, string? MergeOption);

/// <summary>Who has to approve a pull request.</summary>
public sealed record ApprovalRule(
    string ApprovalRuleId, string ApprovalRuleName, string ApprovalRuleContent, string RuleContentSha256, DateTimeOffset LastModifiedDate, DateTimeOffset CreationDate, string LastModifiedUser)
{
    /// <summary>The template that it was made from; null for a rule of its own.</summary>
    public OriginApprovalRuleTemplate? OriginApprovalRuleTemplate { get; init; }
}
