namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class RewriteConfig
{
    /// <summary>Required.</summary>
    public string? Regex { get; set; }

    /// <summary>Required.</summary>
    public string? Replace { get; set; }
}
