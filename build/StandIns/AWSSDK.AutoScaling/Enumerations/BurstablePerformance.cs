using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class BurstablePerformance(string value) : ConstantClass(value)
{
    public static readonly BurstablePerformance Included = new("included");
    public static readonly BurstablePerformance Excluded = new("excluded");
    public static readonly BurstablePerformance Required = new("required");

    public static BurstablePerformance FindValue(string value) => FindValue<BurstablePerformance>(value);

    public static implicit operator BurstablePerformance(string value) => FindValue(value);
}
