using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetAdministrativeOverrideStateEnum</c>.</summary>
public class TargetAdministrativeOverrideStateEnum(string value) : ConstantClass(value)
{
    /// <summary><c>unknown</c></summary>
    public static readonly TargetAdministrativeOverrideStateEnum Unknown = new("unknown");

    /// <summary><c>no_override</c></summary>
    public static readonly TargetAdministrativeOverrideStateEnum No_override = new("no_override");

    /// <summary><c>zonal_shift_active</c></summary>
    public static readonly TargetAdministrativeOverrideStateEnum Zonal_shift_active = new("zonal_shift_active");

    /// <summary><c>zonal_shift_delegated_to_dns</c></summary>
    public static readonly TargetAdministrativeOverrideStateEnum Zonal_shift_delegated_to_dns = new("zonal_shift_delegated_to_dns");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetAdministrativeOverrideStateEnum FindValue(string value) => FindValue<TargetAdministrativeOverrideStateEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetAdministrativeOverrideStateEnum(string value) => FindValue(value);
}
