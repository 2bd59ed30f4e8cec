namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class RuleCondition
{
    /// <summary>At most 64 characters.</summary>
    public string? Field { get; set; }

    public List<string>? Values { get; set; }

    public HostHeaderConditionConfig? HostHeaderConfig { get; set; }

    public PathPatternConditionConfig? PathPatternConfig { get; set; }

    public HttpHeaderConditionConfig? HttpHeaderConfig { get; set; }

    public QueryStringConditionConfig? QueryStringConfig { get; set; }

    public HttpRequestMethodConditionConfig? HttpRequestMethodConfig { get; set; }

    public SourceIpConditionConfig? SourceIpConfig { get; set; }

    public List<string>? RegexValues { get; set; }
}
