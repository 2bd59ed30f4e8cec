using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class PullRequestBuildCommentApproval(string value) : ConstantClass(value)
{
    public static readonly PullRequestBuildCommentApproval DISABLED = new("DISABLED");
    public static readonly PullRequestBuildCommentApproval ALL_PULL_REQUESTS = new("ALL_PULL_REQUESTS");
    public static readonly PullRequestBuildCommentApproval FORK_PULL_REQUESTS = new("FORK_PULL_REQUESTS");

    public static PullRequestBuildCommentApproval FindValue(string value) => FindValue<PullRequestBuildCommentApproval>(value);

    public static implicit operator PullRequestBuildCommentApproval(string value) => FindValue(value);
}
