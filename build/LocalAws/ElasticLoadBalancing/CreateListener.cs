using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>A new listener.</summary>
public sealed record CreateListenerInput(
    string LoadBalancerArn, string? Protocol, int? Port, string? SslPolicy, IReadOnlyList<Certificate>? Certificates, IReadOnlyList<ListenerAction> DefaultActions, IReadOnlyList<Tag>? Tags);

/// <summary>A certificate.</summary>
public sealed record Certificate(string? CertificateArn, bool? IsDefault);

/// <summary>The listener.</summary>
public sealed record CreateListenerOutput(IReadOnlyList<Listener> Listeners);

/// <summary>Creates a listener; when it is answered, its loopback port takes requests.</summary>
public sealed class CreateListener(ElbStore store, StateStore state, ListenerPorts ports, TrafficServer traffic) : AsyncOperation<CreateListenerInput, CreateListenerOutput>
{
    /// <inheritdoc/>
    protected override async Task<CreateListenerOutput> HandleAsync(CreateListenerInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = state.Transaction(() => Make(request, call.Scope));
        await traffic.OpenAsync(call.Scope, document);
        traffic.Refresh(call.Scope, document.Forwards.Select(each => each.Arn));
        return new CreateListenerOutput([document.Listener]);
    }

    private ListenerDocument Make(CreateListenerInput request, Scope scope)
    {
        ListenerRules.CheckProtocol(request.Protocol, request.SslPolicy, request.Certificates);
        var balancer = store.LoadBalancer(scope, request.LoadBalancerArn);
        var port = request.Port ?? throw ElbErrors.Invalid("A listener port must be specified");
        var actions = ListenerRules.Checked(store, scope, request.DefaultActions);
        var listeners = store.ListenersOf(scope, balancer.Arn);
        if (listeners.FirstOrDefault(each => each.Listener.Port == port) is { } present)
            return Same(present.Listener.DefaultActions, actions) ? present : throw ElbErrors.DuplicateListener(port);
        foreach (var (arn, _) in Forwards(actions))
        {
            if (store.BalancersOf(scope, arn).FirstOrDefault(each => each != balancer.Arn) is { } other)
                throw new AwsException("TargetGroupAssociationLimit", $"The following target groups cannot be associated with more than one load balancer: {arn} ({other})");
        }
        var path = Arn.Parse(balancer.Arn).Resource["loadbalancer/".Length..];
        var listener = new Listener(Arn.Of("elasticloadbalancing", scope, $"listener/{path}/{Ids.Hex(16)}").ToString(), balancer.Arn, port, request.Protocol!, actions);
        var document = new ListenerDocument(listener, ports.For(balancer, listeners), ElbTags.Add([], request.Tags ?? []));
        store.Put(scope, document);
        return document;
    }

    private static IEnumerable<(string Arn, int Weight)> Forwards(IReadOnlyList<ListenerAction> actions) =>
        actions[0].ForwardConfig!.TargetGroups!.Select(each => (each.TargetGroupArn!, each.Weight!.Value));

    private static bool Same(IReadOnlyList<ListenerAction> present, IReadOnlyList<ListenerAction> asked) => Forwards(present).ToHashSet().SetEquals(Forwards(asked));
}
