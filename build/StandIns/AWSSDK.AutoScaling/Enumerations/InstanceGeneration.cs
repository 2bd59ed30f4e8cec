using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class InstanceGeneration(string value) : ConstantClass(value)
{
    public static readonly InstanceGeneration Current = new("current");
    public static readonly InstanceGeneration Previous = new("previous");

    public static InstanceGeneration FindValue(string value) => FindValue<InstanceGeneration>(value);

    public static implicit operator InstanceGeneration(string value) => FindValue(value);
}
