namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class HostHeaderRewriteConfig
{
    public List<RewriteConfig>? Rewrites { get; set; }
}
