using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>DescribeTargetHealthInputIncludeEnum</c>.</summary>
public class DescribeTargetHealthInputIncludeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>AnomalyDetection</c></summary>
    public static readonly DescribeTargetHealthInputIncludeEnum AnomalyDetection = new("AnomalyDetection");

    /// <summary><c>All</c></summary>
    public static readonly DescribeTargetHealthInputIncludeEnum All = new("All");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DescribeTargetHealthInputIncludeEnum FindValue(string value) => FindValue<DescribeTargetHealthInputIncludeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DescribeTargetHealthInputIncludeEnum(string value) => FindValue(value);
}
