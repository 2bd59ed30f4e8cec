using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Values of CloudWatch Logs's <c>OrderBy</c>.</summary>
public class OrderBy(string value) : ConstantClass(value)
{
    /// <summary><c>LogStreamName</c></summary>
    public static readonly OrderBy LogStreamName = new("LogStreamName");

    /// <summary><c>LastEventTime</c></summary>
    public static readonly OrderBy LastEventTime = new("LastEventTime");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OrderBy FindValue(string value) => FindValue<OrderBy>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OrderBy(string value) => FindValue(value);
}
