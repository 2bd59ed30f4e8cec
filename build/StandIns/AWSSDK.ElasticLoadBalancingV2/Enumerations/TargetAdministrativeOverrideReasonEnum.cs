using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetAdministrativeOverrideReasonEnum</c>.</summary>
public class TargetAdministrativeOverrideReasonEnum(string value) : ConstantClass(value)
{
    /// <summary><c>AdministrativeOverride.Unknown</c></summary>
    public static readonly TargetAdministrativeOverrideReasonEnum AdministrativeOverrideUnknown = new("AdministrativeOverride.Unknown");

    /// <summary><c>AdministrativeOverride.NoOverride</c></summary>
    public static readonly TargetAdministrativeOverrideReasonEnum AdministrativeOverrideNoOverride = new("AdministrativeOverride.NoOverride");

    /// <summary><c>AdministrativeOverride.ZonalShiftActive</c></summary>
    public static readonly TargetAdministrativeOverrideReasonEnum AdministrativeOverrideZonalShiftActive = new("AdministrativeOverride.ZonalShiftActive");

    /// <summary><c>AdministrativeOverride.ZonalShiftDelegatedToDns</c></summary>
    public static readonly TargetAdministrativeOverrideReasonEnum AdministrativeOverrideZonalShiftDelegatedToDns = new("AdministrativeOverride.ZonalShiftDelegatedToDns");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetAdministrativeOverrideReasonEnum FindValue(string value) => FindValue<TargetAdministrativeOverrideReasonEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetAdministrativeOverrideReasonEnum(string value) => FindValue(value);
}
