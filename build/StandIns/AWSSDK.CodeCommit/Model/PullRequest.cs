namespace Amazon.CodeCommit.Model;

public partial class PullRequest
{
    public string? PullRequestId { get; set; }

    /// <summary>At most 150 characters.</summary>
    public string? Title { get; set; }

    /// <summary>At most 10240 characters.</summary>
    public string? Description { get; set; }

    public DateTime? LastActivityDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public PullRequestStatusEnum? PullRequestStatus { get; set; }

    public string? AuthorArn { get; set; }

    public List<PullRequestTarget>? PullRequestTargets { get; set; }

    public string? ClientRequestToken { get; set; }

    public string? RevisionId { get; set; }

    public List<ApprovalRule>? ApprovalRules { get; set; }
}
