namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class QueryStringConditionConfig
{
    public List<QueryStringKeyValuePair>? Values { get; set; }
}
