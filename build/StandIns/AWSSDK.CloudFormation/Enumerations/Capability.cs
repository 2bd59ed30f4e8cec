using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>Capability</c>.</summary>
public class Capability(string value) : ConstantClass(value)
{
    /// <summary><c>CAPABILITY_IAM</c></summary>
    public static readonly Capability CAPABILITY_IAM = new("CAPABILITY_IAM");

    /// <summary><c>CAPABILITY_NAMED_IAM</c></summary>
    public static readonly Capability CAPABILITY_NAMED_IAM = new("CAPABILITY_NAMED_IAM");

    /// <summary><c>CAPABILITY_AUTO_EXPAND</c></summary>
    public static readonly Capability CAPABILITY_AUTO_EXPAND = new("CAPABILITY_AUTO_EXPAND");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static Capability FindValue(string value) => FindValue<Capability>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator Capability(string value) => FindValue(value);
}
