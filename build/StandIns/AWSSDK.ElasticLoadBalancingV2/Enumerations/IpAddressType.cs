using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>IpAddressType</c>.</summary>
public class IpAddressType(string value) : ConstantClass(value)
{
    /// <summary><c>ipv4</c></summary>
    public static readonly IpAddressType Ipv4 = new("ipv4");

    /// <summary><c>dualstack</c></summary>
    public static readonly IpAddressType Dualstack = new("dualstack");

    /// <summary><c>dualstack-without-public-ipv4</c></summary>
    public static readonly IpAddressType DualstackWithoutPublicIpv4 = new("dualstack-without-public-ipv4");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static IpAddressType FindValue(string value) => FindValue<IpAddressType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator IpAddressType(string value) => FindValue(value);
}
