using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

public class MitigationInEffectEnum(string value) : ConstantClass(value)
{
    public static readonly MitigationInEffectEnum Yes = new("yes");
    public static readonly MitigationInEffectEnum No = new("no");

    public static MitigationInEffectEnum FindValue(string value) => FindValue<MitigationInEffectEnum>(value);

    public static implicit operator MitigationInEffectEnum(string value) => FindValue(value);
}
