namespace Amazon.CodeBuild.Model;

public partial class Webhook
{
    /// <summary>At least 1 characters.</summary>
    public string? Url { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? PayloadUrl { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? Secret { get; set; }

    public string? BranchFilter { get; set; }

    public List<List<WebhookFilter>>? FilterGroups { get; set; }

    public WebhookBuildType? BuildType { get; set; }

    public bool? ManualCreation { get; set; }

    public DateTime? LastModifiedSecret { get; set; }

    public ScopeConfiguration? ScopeConfiguration { get; set; }

    public WebhookStatus? Status { get; set; }

    public string? StatusMessage { get; set; }

    public PullRequestBuildPolicy? PullRequestBuildPolicy { get; set; }
}
