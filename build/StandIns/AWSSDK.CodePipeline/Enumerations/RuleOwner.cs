using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>RuleOwner</c>.</summary>
public class RuleOwner(string value) : ConstantClass(value)
{
    /// <summary><c>AWS</c></summary>
    public static readonly RuleOwner AWS = new("AWS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RuleOwner FindValue(string value) => FindValue<RuleOwner>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RuleOwner(string value) => FindValue(value);
}
