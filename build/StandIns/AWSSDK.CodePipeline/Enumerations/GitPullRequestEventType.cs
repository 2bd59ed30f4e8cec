using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class GitPullRequestEventType(string value) : ConstantClass(value)
{
    public static readonly GitPullRequestEventType OPEN = new("OPEN");
    public static readonly GitPullRequestEventType UPDATED = new("UPDATED");
    public static readonly GitPullRequestEventType CLOSED = new("CLOSED");

    public static GitPullRequestEventType FindValue(string value) => FindValue<GitPullRequestEventType>(value);

    public static implicit operator GitPullRequestEventType(string value) => FindValue(value);
}
