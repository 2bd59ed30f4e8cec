namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>ForwardActionConfig</c>.</summary>
public partial class ForwardActionConfig
{
    public List<TargetGroupTuple>? TargetGroups { get; set; }

    public TargetGroupStickinessConfig? TargetGroupStickinessConfig { get; set; }
}
