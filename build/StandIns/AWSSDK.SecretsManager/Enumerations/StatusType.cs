using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Values of Secrets Manager's <c>StatusType</c>.</summary>
public class StatusType(string value) : ConstantClass(value)
{
    /// <summary><c>InSync</c></summary>
    public static readonly StatusType InSync = new("InSync");

    /// <summary><c>Failed</c></summary>
    public static readonly StatusType Failed = new("Failed");

    /// <summary><c>InProgress</c></summary>
    public static readonly StatusType InProgress = new("InProgress");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StatusType(string value) => FindValue(value);
}
