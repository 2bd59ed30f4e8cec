using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>AdvertiseTrustStoreCaNamesEnum</c>.</summary>
public class AdvertiseTrustStoreCaNamesEnum(string value) : ConstantClass(value)
{
    /// <summary><c>on</c></summary>
    public static readonly AdvertiseTrustStoreCaNamesEnum On = new("on");

    /// <summary><c>off</c></summary>
    public static readonly AdvertiseTrustStoreCaNamesEnum Off = new("off");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AdvertiseTrustStoreCaNamesEnum FindValue(string value) => FindValue<AdvertiseTrustStoreCaNamesEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AdvertiseTrustStoreCaNamesEnum(string value) => FindValue(value);
}
