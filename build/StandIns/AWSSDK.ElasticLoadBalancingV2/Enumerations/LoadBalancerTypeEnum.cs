using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>LoadBalancerTypeEnum</c>.</summary>
public class LoadBalancerTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>application</c></summary>
    public static readonly LoadBalancerTypeEnum Application = new("application");

    /// <summary><c>network</c></summary>
    public static readonly LoadBalancerTypeEnum Network = new("network");

    /// <summary><c>gateway</c></summary>
    public static readonly LoadBalancerTypeEnum Gateway = new("gateway");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LoadBalancerTypeEnum FindValue(string value) => FindValue<LoadBalancerTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LoadBalancerTypeEnum(string value) => FindValue(value);
}
