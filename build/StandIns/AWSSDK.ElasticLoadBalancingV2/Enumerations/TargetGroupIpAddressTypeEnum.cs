using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetGroupIpAddressTypeEnum</c>.</summary>
public class TargetGroupIpAddressTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>ipv4</c></summary>
    public static readonly TargetGroupIpAddressTypeEnum Ipv4 = new("ipv4");

    /// <summary><c>ipv6</c></summary>
    public static readonly TargetGroupIpAddressTypeEnum Ipv6 = new("ipv6");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetGroupIpAddressTypeEnum FindValue(string value) => FindValue<TargetGroupIpAddressTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetGroupIpAddressTypeEnum(string value) => FindValue(value);
}
