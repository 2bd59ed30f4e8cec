namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TargetGroupStickinessConfig
{
    public bool? Enabled { get; set; }

    public int? DurationSeconds { get; set; }
}
