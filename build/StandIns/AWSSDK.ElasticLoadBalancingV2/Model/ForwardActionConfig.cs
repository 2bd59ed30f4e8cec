namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class ForwardActionConfig
{
    public List<TargetGroupTuple>? TargetGroups { get; set; }

    public TargetGroupStickinessConfig? TargetGroupStickinessConfig { get; set; }
}
