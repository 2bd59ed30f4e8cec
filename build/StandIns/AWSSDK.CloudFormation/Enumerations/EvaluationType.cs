using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>EvaluationType</c>.</summary>
public class EvaluationType(string value) : ConstantClass(value)
{
    /// <summary><c>Static</c></summary>
    public static readonly EvaluationType Static = new("Static");

    /// <summary><c>Dynamic</c></summary>
    public static readonly EvaluationType Dynamic = new("Dynamic");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EvaluationType FindValue(string value) => FindValue<EvaluationType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EvaluationType(string value) => FindValue(value);
}
