using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>GitPullRequestEventType</c>.</summary>
public class GitPullRequestEventType(string value) : ConstantClass(value)
{
    /// <summary><c>OPEN</c></summary>
    public static readonly GitPullRequestEventType OPEN = new("OPEN");

    /// <summary><c>UPDATED</c></summary>
    public static readonly GitPullRequestEventType UPDATED = new("UPDATED");

    /// <summary><c>CLOSED</c></summary>
    public static readonly GitPullRequestEventType CLOSED = new("CLOSED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static GitPullRequestEventType FindValue(string value) => FindValue<GitPullRequestEventType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator GitPullRequestEventType(string value) => FindValue(value);
}
