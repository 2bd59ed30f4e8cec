using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>PullRequestBuildCommentApproval</c>.</summary>
public class PullRequestBuildCommentApproval(string value) : ConstantClass(value)
{
    /// <summary><c>DISABLED</c></summary>
    public static readonly PullRequestBuildCommentApproval DISABLED = new("DISABLED");

    /// <summary><c>ALL_PULL_REQUESTS</c></summary>
    public static readonly PullRequestBuildCommentApproval ALL_PULL_REQUESTS = new("ALL_PULL_REQUESTS");

    /// <summary><c>FORK_PULL_REQUESTS</c></summary>
    public static readonly PullRequestBuildCommentApproval FORK_PULL_REQUESTS = new("FORK_PULL_REQUESTS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PullRequestBuildCommentApproval FindValue(string value) => FindValue<PullRequestBuildCommentApproval>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PullRequestBuildCommentApproval(string value) => FindValue(value);
}
