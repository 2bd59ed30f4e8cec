namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class RuleTransform
{
    /// <summary>Required.</summary>
    public TransformTypeEnum? Type { get; set; }

    public HostHeaderRewriteConfig? HostHeaderRewriteConfig { get; set; }

    public UrlRewriteConfig? UrlRewriteConfig { get; set; }
}
