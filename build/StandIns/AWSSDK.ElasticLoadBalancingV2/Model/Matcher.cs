namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class Matcher
{
    public string? HttpCode { get; set; }

    public string? GrpcCode { get; set; }
}
