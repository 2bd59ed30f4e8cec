using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

public class TargetAdministrativeOverrideStateEnum(string value) : ConstantClass(value)
{
    public static readonly TargetAdministrativeOverrideStateEnum Unknown = new("unknown");
    public static readonly TargetAdministrativeOverrideStateEnum No_override = new("no_override");
    public static readonly TargetAdministrativeOverrideStateEnum Zonal_shift_active = new("zonal_shift_active");
    public static readonly TargetAdministrativeOverrideStateEnum Zonal_shift_delegated_to_dns = new("zonal_shift_delegated_to_dns");

    public static TargetAdministrativeOverrideStateEnum FindValue(string value) => FindValue<TargetAdministrativeOverrideStateEnum>(value);

    public static implicit operator TargetAdministrativeOverrideStateEnum(string value) => FindValue(value);
}
