using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class TargetFilterName(string value) : ConstantClass(value)
{
    public static readonly TargetFilterName TARGET_STATUS = new("TARGET_STATUS");

    public static TargetFilterName FindValue(string value) => FindValue<TargetFilterName>(value);

    public static implicit operator TargetFilterName(string value) => FindValue(value);
}
