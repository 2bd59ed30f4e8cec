using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ActionConfigurationPropertyType(string value) : ConstantClass(value)
{
    public static readonly ActionConfigurationPropertyType String = new("String");
    public static readonly ActionConfigurationPropertyType Number = new("Number");
    public static readonly ActionConfigurationPropertyType Boolean = new("Boolean");

    public static ActionConfigurationPropertyType FindValue(string value) => FindValue<ActionConfigurationPropertyType>(value);

    public static implicit operator ActionConfigurationPropertyType(string value) => FindValue(value);
}
