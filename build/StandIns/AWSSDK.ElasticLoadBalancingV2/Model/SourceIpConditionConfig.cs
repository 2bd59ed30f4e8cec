namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class SourceIpConditionConfig
{
    public List<string>? Values { get; set; }
}
