using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Attributes to change.</summary>
public sealed record ModifyLoadBalancerAttributesInput(string LoadBalancerArn, IReadOnlyList<LoadBalancerAttribute> Attributes);

/// <summary>All attributes, after the change.</summary>
public sealed record ModifyLoadBalancerAttributesOutput(IReadOnlyList<LoadBalancerAttribute> Attributes);

/// <summary>Changes attributes of a load balancer: they hold for requests that come after the answer.</summary>
public sealed class ModifyLoadBalancerAttributes(ElbStore store, StateStore state, TrafficServer traffic)
    : AsyncOperation<ModifyLoadBalancerAttributesInput, ModifyLoadBalancerAttributesOutput>
{
    /// <inheritdoc/>
    protected override async Task<ModifyLoadBalancerAttributesOutput> HandleAsync(ModifyLoadBalancerAttributesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var changed = state.Transaction(() => Change(request, call.Scope));
        foreach (var listener in store.ListenersOf(call.Scope, request.LoadBalancerArn))
            await traffic.OpenAsync(call.Scope, listener);
        return new ModifyLoadBalancerAttributesOutput(DescribeLoadBalancerAttributes.Shown(changed));
    }

    private Dictionary<string, string> Change(ModifyLoadBalancerAttributesInput request, Scope scope)
    {
        var document = store.LoadBalancer(scope, request.LoadBalancerArn);
        var changed = ElbAttributes.LoadBalancer.Change(document.Attributes, request.Attributes.Select(each => KeyValuePair.Create(each.Key ?? "", each.Value ?? "")));
        store.Put(scope, document with { Attributes = changed });
        return changed;
    }
}
