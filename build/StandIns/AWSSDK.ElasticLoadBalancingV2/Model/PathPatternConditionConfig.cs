namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class PathPatternConditionConfig
{
    public List<string>? Values { get; set; }

    public List<string>? RegexValues { get; set; }
}
