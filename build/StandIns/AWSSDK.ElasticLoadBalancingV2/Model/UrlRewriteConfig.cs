namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class UrlRewriteConfig
{
    public List<RewriteConfig>? Rewrites { get; set; }
}
