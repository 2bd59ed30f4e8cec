using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class StatusType(string value) : ConstantClass(value)
{
    public static readonly StatusType SUCCEEDED = new("SUCCEEDED");
    public static readonly StatusType FAILED = new("FAILED");
    public static readonly StatusType FAULT = new("FAULT");
    public static readonly StatusType TIMED_OUT = new("TIMED_OUT");
    public static readonly StatusType IN_PROGRESS = new("IN_PROGRESS");
    public static readonly StatusType STOPPED = new("STOPPED");

    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    public static implicit operator StatusType(string value) => FindValue(value);
}
