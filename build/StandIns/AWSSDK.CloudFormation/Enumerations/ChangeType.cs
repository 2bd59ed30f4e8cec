using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ChangeType</c>.</summary>
public class ChangeType(string value) : ConstantClass(value)
{
    /// <summary><c>Resource</c></summary>
    public static readonly ChangeType Resource = new("Resource");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeType FindValue(string value) => FindValue<ChangeType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeType(string value) => FindValue(value);
}
