using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>LogsConfigStatusType</c>.</summary>
public class LogsConfigStatusType(string value) : ConstantClass(value)
{
    /// <summary><c>ENABLED</c></summary>
    public static readonly LogsConfigStatusType ENABLED = new("ENABLED");

    /// <summary><c>DISABLED</c></summary>
    public static readonly LogsConfigStatusType DISABLED = new("DISABLED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LogsConfigStatusType FindValue(string value) => FindValue<LogsConfigStatusType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LogsConfigStatusType(string value) => FindValue(value);
}
