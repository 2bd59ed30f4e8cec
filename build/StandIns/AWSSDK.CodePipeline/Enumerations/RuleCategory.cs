using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class RuleCategory(string value) : ConstantClass(value)
{
    public static readonly RuleCategory Rule = new("Rule");

    public static RuleCategory FindValue(string value) => FindValue<RuleCategory>(value);

    public static implicit operator RuleCategory(string value) => FindValue(value);
}
