using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>The loopback ports of listeners: a load balancer's first one has the port that its address tells.</summary>
public sealed class ListenerPorts(ElbStore store)
{
    /// <summary>The port for a new listener beside those that the load balancer has.</summary>
    public int For(LoadBalancerDocument balancer, IReadOnlyList<ListenerDocument> listeners)
    {
        ArgumentNullException.ThrowIfNull(balancer);
        return listeners.Any(each => each.LocalPort == balancer.Port) ? Another() : balancer.Port;
    }

    /// <summary>A port that nothing has.</summary>
    public int Another() => Ports.Free(store.Ports());
}
