using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Values of CloudWatch Logs's <c>LogGroupClass</c>.</summary>
public class LogGroupClass(string value) : ConstantClass(value)
{
    /// <summary><c>STANDARD</c></summary>
    public static readonly LogGroupClass STANDARD = new("STANDARD");

    /// <summary><c>INFREQUENT_ACCESS</c></summary>
    public static readonly LogGroupClass INFREQUENT_ACCESS = new("INFREQUENT_ACCESS");

    /// <summary><c>DELIVERY</c></summary>
    public static readonly LogGroupClass DELIVERY = new("DELIVERY");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LogGroupClass FindValue(string value) => FindValue<LogGroupClass>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LogGroupClass(string value) => FindValue(value);
}
