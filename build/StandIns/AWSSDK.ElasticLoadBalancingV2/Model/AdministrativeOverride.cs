namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>AdministrativeOverride</c>.</summary>
public partial class AdministrativeOverride
{
    public TargetAdministrativeOverrideStateEnum? State { get; set; }

    public TargetAdministrativeOverrideReasonEnum? Reason { get; set; }

    public string? Description { get; set; }
}
