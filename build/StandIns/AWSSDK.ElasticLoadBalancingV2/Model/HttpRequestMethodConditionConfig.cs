namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class HttpRequestMethodConditionConfig
{
    public List<string>? Values { get; set; }
}
