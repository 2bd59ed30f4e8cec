namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class HttpHeaderConditionConfig
{
    public string? HttpHeaderName { get; set; }

    public List<string>? Values { get; set; }

    public List<string>? RegexValues { get; set; }
}
