using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Values of CloudWatch Logs's <c>DataProtectionStatus</c>.</summary>
public class DataProtectionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>ACTIVATED</c></summary>
    public static readonly DataProtectionStatus ACTIVATED = new("ACTIVATED");

    /// <summary><c>DELETED</c></summary>
    public static readonly DataProtectionStatus DELETED = new("DELETED");

    /// <summary><c>ARCHIVED</c></summary>
    public static readonly DataProtectionStatus ARCHIVED = new("ARCHIVED");

    /// <summary><c>DISABLED</c></summary>
    public static readonly DataProtectionStatus DISABLED = new("DISABLED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DataProtectionStatus FindValue(string value) => FindValue<DataProtectionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DataProtectionStatus(string value) => FindValue(value);
}
