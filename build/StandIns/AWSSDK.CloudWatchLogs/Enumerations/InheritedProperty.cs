using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Values of CloudWatch Logs's <c>InheritedProperty</c>.</summary>
public class InheritedProperty(string value) : ConstantClass(value)
{
    /// <summary><c>ACCOUNT_DATA_PROTECTION</c></summary>
    public static readonly InheritedProperty ACCOUNT_DATA_PROTECTION = new("ACCOUNT_DATA_PROTECTION");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static InheritedProperty FindValue(string value) => FindValue<InheritedProperty>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator InheritedProperty(string value) => FindValue(value);
}
