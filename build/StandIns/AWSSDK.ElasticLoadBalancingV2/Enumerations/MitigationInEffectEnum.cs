using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>MitigationInEffectEnum</c>.</summary>
public class MitigationInEffectEnum(string value) : ConstantClass(value)
{
    /// <summary><c>yes</c></summary>
    public static readonly MitigationInEffectEnum Yes = new("yes");

    /// <summary><c>no</c></summary>
    public static readonly MitigationInEffectEnum No = new("no");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static MitigationInEffectEnum FindValue(string value) => FindValue<MitigationInEffectEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator MitigationInEffectEnum(string value) => FindValue(value);
}
