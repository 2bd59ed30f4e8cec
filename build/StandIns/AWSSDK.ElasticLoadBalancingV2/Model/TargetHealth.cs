namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>TargetHealth</c>.</summary>
public partial class TargetHealth
{
    public TargetHealthStateEnum? State { get; set; }

    public TargetHealthReasonEnum? Reason { get; set; }

    public string? Description { get; set; }
}
