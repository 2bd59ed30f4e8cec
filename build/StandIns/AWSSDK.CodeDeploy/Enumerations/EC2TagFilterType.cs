using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>EC2TagFilterType</c>.</summary>
public class EC2TagFilterType(string value) : ConstantClass(value)
{
    /// <summary><c>KEY_ONLY</c></summary>
    public static readonly EC2TagFilterType KEY_ONLY = new("KEY_ONLY");

    /// <summary><c>VALUE_ONLY</c></summary>
    public static readonly EC2TagFilterType VALUE_ONLY = new("VALUE_ONLY");

    /// <summary><c>KEY_AND_VALUE</c></summary>
    public static readonly EC2TagFilterType KEY_AND_VALUE = new("KEY_AND_VALUE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EC2TagFilterType FindValue(string value) => FindValue<EC2TagFilterType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EC2TagFilterType(string value) => FindValue(value);
}
