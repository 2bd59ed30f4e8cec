using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which load balancer.</summary>
public sealed record DeleteLoadBalancerInput(string LoadBalancerArn);

/// <summary>Deletes a load balancer with its listeners; one that is not there is no error.</summary>
public sealed class DeleteLoadBalancer(ElbStore store, StateStore state, TrafficServer traffic) : AsyncOperation<DeleteLoadBalancerInput, Unit>
{
    /// <inheritdoc/>
    protected override async Task<Unit> HandleAsync(DeleteLoadBalancerInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var listeners = state.Transaction(() => Remove(request.LoadBalancerArn, call.Scope));
        foreach (var listener in listeners)
            await traffic.CloseAsync(listener.Arn);
        traffic.Refresh(call.Scope, listeners.SelectMany(each => each.Forwards.Select(to => to.Arn)));
        return Unit.Value;
    }

    private IReadOnlyList<ListenerDocument> Remove(string arn, Scope scope)
    {
        if (store.LoadBalancers.Find(scope, arn) is not { } document)
            return [];
        if (ElbAttributes.LoadBalancer.Value(document.Attributes, "deletion_protection.enabled") == "true")
            throw ElbErrors.NotPermitted($"Load balancer '{arn}' cannot be deleted because deletion protection is enabled");
        var listeners = store.ListenersOf(scope, arn);
        foreach (var listener in listeners)
            store.Listeners.Remove(scope, listener.Arn);
        store.LoadBalancers.Remove(scope, arn);
        return listeners;
    }
}
