namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class RulePriorityPair
{
    public string? RuleArn { get; set; }

    /// <summary>1 to 50000.</summary>
    public int? Priority { get; set; }
}
