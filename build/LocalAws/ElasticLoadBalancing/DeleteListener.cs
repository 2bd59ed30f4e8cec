using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which listener.</summary>
public sealed record DeleteListenerInput(string ListenerArn);

/// <summary>Deletes a listener; its port is closed when this is answered.</summary>
public sealed class DeleteListener(ElbStore store, StateStore state, TrafficServer traffic) : AsyncOperation<DeleteListenerInput, Unit>
{
    /// <inheritdoc/>
    protected override async Task<Unit> HandleAsync(DeleteListenerInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var listener = state.Transaction(() =>
        {
            var document = store.Listener(call.Scope, request.ListenerArn);
            store.Listeners.Remove(call.Scope, document.Arn);
            return document;
        });
        await traffic.CloseAsync(listener.Arn);
        traffic.Refresh(call.Scope, listener.Forwards.Select(each => each.Arn));
        return Unit.Value;
    }
}
