namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class AdministrativeOverride
{
    public TargetAdministrativeOverrideStateEnum? State { get; set; }

    public TargetAdministrativeOverrideReasonEnum? Reason { get; set; }

    public string? Description { get; set; }
}
