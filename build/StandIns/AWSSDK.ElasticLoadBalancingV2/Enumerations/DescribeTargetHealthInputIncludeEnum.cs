using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

public class DescribeTargetHealthInputIncludeEnum(string value) : ConstantClass(value)
{
    public static readonly DescribeTargetHealthInputIncludeEnum AnomalyDetection = new("AnomalyDetection");
    public static readonly DescribeTargetHealthInputIncludeEnum All = new("All");

    public static DescribeTargetHealthInputIncludeEnum FindValue(string value) => FindValue<DescribeTargetHealthInputIncludeEnum>(value);

    public static implicit operator DescribeTargetHealthInputIncludeEnum(string value) => FindValue(value);
}
