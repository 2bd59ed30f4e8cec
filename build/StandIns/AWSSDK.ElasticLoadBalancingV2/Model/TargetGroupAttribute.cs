namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>TargetGroupAttribute</c>.</summary>
public partial class TargetGroupAttribute
{
    /// <summary>At most 256 characters.</summary>
    public string? Key { get; set; }

    public string? Value { get; set; }
}
