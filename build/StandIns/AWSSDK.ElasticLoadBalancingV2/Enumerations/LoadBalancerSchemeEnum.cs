using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>LoadBalancerSchemeEnum</c>.</summary>
public class LoadBalancerSchemeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>internet-facing</c></summary>
    public static readonly LoadBalancerSchemeEnum InternetFacing = new("internet-facing");

    /// <summary><c>internal</c></summary>
    public static readonly LoadBalancerSchemeEnum Internal = new("internal");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LoadBalancerSchemeEnum FindValue(string value) => FindValue<LoadBalancerSchemeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LoadBalancerSchemeEnum(string value) => FindValue(value);
}
