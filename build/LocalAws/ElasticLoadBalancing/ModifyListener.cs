using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Changes to a listener; what is null stays as it is.</summary>
public sealed record ModifyListenerInput(
    string ListenerArn, int? Port, string? Protocol, string? SslPolicy, IReadOnlyList<Certificate>? Certificates, IReadOnlyList<ListenerAction>? DefaultActions);

/// <summary>The listener, after the change.</summary>
public sealed record ModifyListenerOutput(IReadOnlyList<Listener> Listeners);

/// <summary>Changes a listener: requests that come after the answer go where it says now.</summary>
public sealed class ModifyListener(ElbStore store, StateStore state, TrafficServer traffic) : AsyncOperation<ModifyListenerInput, ModifyListenerOutput>
{
    /// <inheritdoc/>
    protected override async Task<ModifyListenerOutput> HandleAsync(ModifyListenerInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (before, after) = state.Transaction(() => Change(request, call.Scope));
        await traffic.OpenAsync(call.Scope, after);
        traffic.Refresh(call.Scope, before.Forwards.Concat(after.Forwards).Select(each => each.Arn));
        return new ModifyListenerOutput([after.Listener]);
    }

    private (ListenerDocument Before, ListenerDocument After) Change(ModifyListenerInput request, Scope scope)
    {
        var before = store.Listener(scope, request.ListenerArn);
        ListenerRules.CheckProtocol(request.Protocol ?? before.Listener.Protocol, request.SslPolicy, request.Certificates);
        var port = request.Port ?? before.Listener.Port;
        if (store.ListenersOf(scope, before.Listener.LoadBalancerArn).Any(each => each.Listener.Port == port && each.Arn != before.Arn))
            throw ElbErrors.DuplicateListener(port);
        var actions = request.DefaultActions is { Count: > 0 } asked ? ListenerRules.Checked(store, scope, asked) : before.Listener.DefaultActions;
        var after = before with { Listener = before.Listener with { Port = port, DefaultActions = actions } };
        store.Put(scope, after);
        return (before, after);
    }
}
