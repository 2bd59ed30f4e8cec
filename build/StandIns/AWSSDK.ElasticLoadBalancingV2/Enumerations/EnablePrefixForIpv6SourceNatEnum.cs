using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>EnablePrefixForIpv6SourceNatEnum</c>.</summary>
public class EnablePrefixForIpv6SourceNatEnum(string value) : ConstantClass(value)
{
    /// <summary><c>on</c></summary>
    public static readonly EnablePrefixForIpv6SourceNatEnum On = new("on");

    /// <summary><c>off</c></summary>
    public static readonly EnablePrefixForIpv6SourceNatEnum Off = new("off");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EnablePrefixForIpv6SourceNatEnum FindValue(string value) => FindValue<EnablePrefixForIpv6SourceNatEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EnablePrefixForIpv6SourceNatEnum(string value) => FindValue(value);
}
