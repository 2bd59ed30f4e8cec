namespace LocalAws.CodeCommit;

/// <summary>Something that happened to a pull request.</summary>
public sealed record PullRequestEvent
{
    public required string PullRequestId { get; init; }

    public required DateTimeOffset EventDate { get; init; }

    public required string PullRequestEventType { get; init; }

    public required string ActorArn { get; init; }

    public PullRequestCreatedEventMetadata? PullRequestCreatedEventMetadata { get; init; }

    public PullRequestStatusChangedEventMetadata? PullRequestStatusChangedEventMetadata { get; init; }

    public PullRequestSourceReferenceUpdatedEventMetadata? PullRequestSourceReferenceUpdatedEventMetadata { get; init; }

    public PullRequestMergedStateChangedEventMetadata? PullRequestMergedStateChangedEventMetadata { get; init; }

    public ApprovalRuleEventMetadata? ApprovalRuleEventMetadata { get; init; }

    public ApprovalRuleOverriddenEventMetadata? ApprovalRuleOverriddenEventMetadata { get; init; }

    public ApprovalStateChangedEventMetadata? ApprovalStateChangedEventMetadata { get; init; }
}

/// <summary>It was made.</summary>
public sealed record PullRequestCreatedEventMetadata(string RepositoryName, string SourceCommitId, string DestinationCommitId, string? MergeBase);

/// <summary>It was closed.</summary>
public sealed record PullRequestStatusChangedEventMetadata(string PullRequestStatus);

/// <summary>Its source moved.</summary>
public sealed record PullRequestSourceReferenceUpdatedEventMetadata(string RepositoryName, string BeforeCommitId, string AfterCommitId, string? MergeBase);

/// <summary>It was merged.</summary>
public sealed record PullRequestMergedStateChangedEventMetadata(string RepositoryName, string DestinationReference, MergeMetadata MergeMetadata);

/// <summary>A rule of it was made or deleted.</summary>
public sealed record ApprovalRuleEventMetadata(string ApprovalRuleName, string ApprovalRuleId, string ApprovalRuleContent);

/// <summary>Its rules were overridden, or count again.</summary>
public sealed record ApprovalRuleOverriddenEventMetadata(string RevisionId, string OverrideStatus);

/// <summary>Somebody approved it, or took that back.</summary>
public sealed record ApprovalStateChangedEventMetadata(string RevisionId, string ApprovalStatus);
