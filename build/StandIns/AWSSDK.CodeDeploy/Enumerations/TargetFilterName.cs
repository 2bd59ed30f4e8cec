using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TargetFilterName(string value) : ConstantClass(value)
{
    public static readonly TargetFilterName TargetStatus = new("TargetStatus");
    public static readonly TargetFilterName ServerInstanceLabel = new("ServerInstanceLabel");

    public static TargetFilterName FindValue(string value) => FindValue<TargetFilterName>(value);

    public static implicit operator TargetFilterName(string value) => FindValue(value);
}
