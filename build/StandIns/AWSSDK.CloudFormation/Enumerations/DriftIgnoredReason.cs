using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>DriftIgnoredReason</c>.</summary>
public class DriftIgnoredReason(string value) : ConstantClass(value)
{
    /// <summary><c>MANAGED_BY_AWS</c></summary>
    public static readonly DriftIgnoredReason MANAGED_BY_AWS = new("MANAGED_BY_AWS");

    /// <summary><c>WRITE_ONLY_PROPERTY</c></summary>
    public static readonly DriftIgnoredReason WRITE_ONLY_PROPERTY = new("WRITE_ONLY_PROPERTY");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DriftIgnoredReason FindValue(string value) => FindValue<DriftIgnoredReason>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DriftIgnoredReason(string value) => FindValue(value);
}
