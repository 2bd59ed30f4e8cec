namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>Where a listener's requests go: pools with their weights, and how long a request may be silent.</summary>
/// <param name="Pools">Pools and weights.</param>
/// <param name="IdleTimeout">The load balancer's <c>idle_timeout.timeout_seconds</c>.</param>
internal sealed record TrafficRoute(IReadOnlyList<(TargetPool Pool, int Weight)> Pools, TimeSpan IdleTimeout)
{
    /// <summary>The pool for one request; null when all weights are 0.</summary>
    public TargetPool? Choose()
    {
        var left = Pools.Sum(each => each.Weight);
        if (left == 0)
            return null;
        left = Random.Shared.Next(left);
        return Pools.First(each => (left -= each.Weight) < 0).Pool;
    }
}
