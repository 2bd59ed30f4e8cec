using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ConditionType(string value) : ConstantClass(value)
{
    public static readonly ConditionType BEFORE_ENTRY = new("BEFORE_ENTRY");
    public static readonly ConditionType ON_SUCCESS = new("ON_SUCCESS");

    public static ConditionType FindValue(string value) => FindValue<ConditionType>(value);

    public static implicit operator ConditionType(string value) => FindValue(value);
}
