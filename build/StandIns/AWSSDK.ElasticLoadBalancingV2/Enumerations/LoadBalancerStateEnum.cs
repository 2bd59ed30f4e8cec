using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>LoadBalancerStateEnum</c>.</summary>
public class LoadBalancerStateEnum(string value) : ConstantClass(value)
{
    /// <summary><c>active</c></summary>
    public static readonly LoadBalancerStateEnum Active = new("active");

    /// <summary><c>provisioning</c></summary>
    public static readonly LoadBalancerStateEnum Provisioning = new("provisioning");

    /// <summary><c>active_impaired</c></summary>
    public static readonly LoadBalancerStateEnum Active_impaired = new("active_impaired");

    /// <summary><c>failed</c></summary>
    public static readonly LoadBalancerStateEnum Failed = new("failed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LoadBalancerStateEnum FindValue(string value) => FindValue<LoadBalancerStateEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LoadBalancerStateEnum(string value) => FindValue(value);
}
