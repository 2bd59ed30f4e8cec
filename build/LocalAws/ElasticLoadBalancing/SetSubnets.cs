using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Subnets for a load balancer.</summary>
public sealed record SetSubnetsInput(string LoadBalancerArn, IReadOnlyList<string>? Subnets, IReadOnlyList<SubnetMapping>? SubnetMappings);

/// <summary>The zones that it is in now.</summary>
public sealed record SetSubnetsOutput(IReadOnlyList<AvailabilityZone> AvailabilityZones);

/// <summary>Replaces the subnets of a load balancer.</summary>
public sealed class SetSubnets(ElbStore store, StateStore state) : Operation<SetSubnetsInput, SetSubnetsOutput>(state)
{
    /// <inheritdoc/>
    protected override SetSubnetsOutput Handle(SetSubnetsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.LoadBalancer(call.Scope, request.LoadBalancerArn);
        var zones = BalancerNetwork.Zones(call.Scope, request.Subnets ?? [.. (request.SubnetMappings ?? []).Select(each => each.SubnetId ?? "")]);
        store.Put(call.Scope, document with { LoadBalancer = document.LoadBalancer with { AvailabilityZones = zones } });
        return new SetSubnetsOutput(zones);
    }
}
