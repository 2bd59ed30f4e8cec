namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TagDescription
{
    public string? ResourceArn { get; set; }

    /// <summary>At least 1 elements.</summary>
    public List<Tag>? Tags { get; set; }
}
