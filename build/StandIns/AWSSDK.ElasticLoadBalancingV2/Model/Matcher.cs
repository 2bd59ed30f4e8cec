namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>Matcher</c>.</summary>
public partial class Matcher
{
    public string? HttpCode { get; set; }

    public string? GrpcCode { get; set; }
}
