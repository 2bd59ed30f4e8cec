using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class PullRequestBuildPolicy : ExtensibleShape
{
    /// <summary>Required.</summary>
    public PullRequestBuildCommentApproval? RequiresCommentApproval { get; set; }

    public List<string>? ApproverRoles { get; set; }
}
