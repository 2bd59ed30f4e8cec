using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class RuleOwner(string value) : ConstantClass(value)
{
    public static readonly RuleOwner AWS = new("AWS");

    public static RuleOwner FindValue(string value) => FindValue<RuleOwner>(value);

    public static implicit operator RuleOwner(string value) => FindValue(value);
}
