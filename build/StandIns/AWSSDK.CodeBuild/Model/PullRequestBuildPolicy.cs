namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>PullRequestBuildPolicy</c>.</summary>
public partial class PullRequestBuildPolicy
{
    /// <summary>Required.</summary>
    public PullRequestBuildCommentApproval? RequiresCommentApproval { get; set; }

    public List<string>? ApproverRoles { get; set; }
}
