namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>LoadBalancerState</c>.</summary>
public partial class LoadBalancerState
{
    public LoadBalancerStateEnum? Code { get; set; }

    public string? Reason { get; set; }
}
