using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

public class IpAddressType(string value) : ConstantClass(value)
{
    public static readonly IpAddressType Ipv4 = new("ipv4");
    public static readonly IpAddressType Dualstack = new("dualstack");
    public static readonly IpAddressType DualstackWithoutPublicIpv4 = new("dualstack-without-public-ipv4");

    public static IpAddressType FindValue(string value) => FindValue<IpAddressType>(value);

    public static implicit operator IpAddressType(string value) => FindValue(value);
}
