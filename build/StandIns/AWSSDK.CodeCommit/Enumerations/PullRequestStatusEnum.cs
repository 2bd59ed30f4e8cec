using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class PullRequestStatusEnum(string value) : ConstantClass(value)
{
    public static readonly PullRequestStatusEnum OPEN = new("OPEN");
    public static readonly PullRequestStatusEnum CLOSED = new("CLOSED");

    public static PullRequestStatusEnum FindValue(string value) => FindValue<PullRequestStatusEnum>(value);

    public static implicit operator PullRequestStatusEnum(string value) => FindValue(value);
}
