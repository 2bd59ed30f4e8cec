namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class LoadBalancerAttribute
{
    /// <summary>At most 256 characters.</summary>
    public string? Key { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? Value { get; set; }
}
