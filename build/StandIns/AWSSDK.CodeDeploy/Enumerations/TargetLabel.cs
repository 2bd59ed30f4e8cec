using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TargetLabel(string value) : ConstantClass(value)
{
    public static readonly TargetLabel Blue = new("Blue");
    public static readonly TargetLabel Green = new("Green");

    public static TargetLabel FindValue(string value) => FindValue<TargetLabel>(value);

    public static implicit operator TargetLabel(string value) => FindValue(value);
}
