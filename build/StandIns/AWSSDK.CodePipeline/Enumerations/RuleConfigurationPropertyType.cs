using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class RuleConfigurationPropertyType(string value) : ConstantClass(value)
{
    public static readonly RuleConfigurationPropertyType String = new("String");
    public static readonly RuleConfigurationPropertyType Number = new("Number");
    public static readonly RuleConfigurationPropertyType Boolean = new("Boolean");

    public static RuleConfigurationPropertyType FindValue(string value) => FindValue<RuleConfigurationPropertyType>(value);

    public static implicit operator RuleConfigurationPropertyType(string value) => FindValue(value);
}
