using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class LogsConfigStatusType(string value) : ConstantClass(value)
{
    public static readonly LogsConfigStatusType ENABLED = new("ENABLED");
    public static readonly LogsConfigStatusType DISABLED = new("DISABLED");

    public static LogsConfigStatusType FindValue(string value) => FindValue<LogsConfigStatusType>(value);

    public static implicit operator LogsConfigStatusType(string value) => FindValue(value);
}
