namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>TagDescription</c>.</summary>
public partial class TagDescription
{
    public string? ResourceArn { get; set; }

    /// <summary>At least 1 elements.</summary>
    public List<Tag>? Tags { get; set; }
}
