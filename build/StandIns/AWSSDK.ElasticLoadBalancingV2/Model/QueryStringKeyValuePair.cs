namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class QueryStringKeyValuePair
{
    public string? Key { get; set; }

    public string? Value { get; set; }
}
