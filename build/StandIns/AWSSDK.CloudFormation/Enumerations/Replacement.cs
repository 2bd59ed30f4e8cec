using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>Replacement</c>.</summary>
public class Replacement(string value) : ConstantClass(value)
{
    /// <summary><c>True</c></summary>
    public static readonly Replacement True = new("True");

    /// <summary><c>False</c></summary>
    public static readonly Replacement False = new("False");

    /// <summary><c>Conditional</c></summary>
    public static readonly Replacement Conditional = new("Conditional");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static Replacement FindValue(string value) => FindValue<Replacement>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator Replacement(string value) => FindValue(value);
}
