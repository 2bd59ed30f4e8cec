namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TargetGroupAttribute
{
    /// <summary>At most 256 characters.</summary>
    public string? Key { get; set; }

    public string? Value { get; set; }
}
