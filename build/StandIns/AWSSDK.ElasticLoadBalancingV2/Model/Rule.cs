namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class Rule
{
    public string? RuleArn { get; set; }

    public string? Priority { get; set; }

    public List<RuleCondition>? Conditions { get; set; }

    public List<Action>? Actions { get; set; }

    public bool? IsDefault { get; set; }

    public List<RuleTransform>? Transforms { get; set; }
}
