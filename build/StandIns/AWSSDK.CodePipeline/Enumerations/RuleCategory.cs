using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>RuleCategory</c>.</summary>
public class RuleCategory(string value) : ConstantClass(value)
{
    /// <summary><c>Rule</c></summary>
    public static readonly RuleCategory Rule = new("Rule");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RuleCategory FindValue(string value) => FindValue<RuleCategory>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RuleCategory(string value) => FindValue(value);
}
