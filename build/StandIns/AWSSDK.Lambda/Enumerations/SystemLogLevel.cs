using Amazon.Runtime;

namespace Amazon.Lambda;

public class SystemLogLevel(string value) : ConstantClass(value)
{
    public static readonly SystemLogLevel DEBUG = new("DEBUG");
    public static readonly SystemLogLevel INFO = new("INFO");
    public static readonly SystemLogLevel WARN = new("WARN");

    public static SystemLogLevel FindValue(string value) => FindValue<SystemLogLevel>(value);

    public static implicit operator SystemLogLevel(string value) => FindValue(value);
}
