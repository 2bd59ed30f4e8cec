using System.Text.RegularExpressions;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>A new load balancer.</summary>
public sealed record CreateLoadBalancerInput(
    string Name, IReadOnlyList<string>? Subnets, IReadOnlyList<SubnetMapping>? SubnetMappings, IReadOnlyList<string>? SecurityGroups, string? Scheme,
    IReadOnlyList<Tag>? Tags, string? Type, string? IpAddressType);

/// <summary>A subnet, with an address for other types of load balancer.</summary>
public sealed record SubnetMapping(string? SubnetId, string? AllocationId);

/// <summary>The load balancer.</summary>
public sealed record CreateLoadBalancerOutput(IReadOnlyList<LoadBalancer> LoadBalancers);

/// <summary>Creates an application load balancer; one of the same name with the same settings is answered as if it were made.</summary>
public sealed partial class CreateLoadBalancer(ElbStore store, StateStore state) : Operation<CreateLoadBalancerInput, CreateLoadBalancerOutput>(state)
{
    /// <inheritdoc/>
    protected override CreateLoadBalancerOutput Handle(CreateLoadBalancerInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        var made = Of(request, call);
        if (store.LoadBalancers.List(call.Scope).FirstOrDefault(each => each.LoadBalancer.LoadBalancerName == request.Name) is { } present)
        {
            return Same(present.LoadBalancer, made)
                ? new CreateLoadBalancerOutput([store.Shown(call.Scope, present)])
                : throw ElbErrors.DuplicateLoadBalancer(request.Name);
        }
        var document = new LoadBalancerDocument { LoadBalancer = made, Port = Ports.Free(store.Ports()), Tags = ElbTags.Add([], request.Tags ?? []) };
        store.Put(call.Scope, document);
        return new CreateLoadBalancerOutput([store.Shown(call.Scope, document) with { State = new LoadBalancerState("provisioning", null) }]);
    }

    private static void Check(CreateLoadBalancerInput request)
    {
        if (request.Type is not (null or "application"))
            throw ElbErrors.Configuration($"LocalAws has application load balancers, no {request.Type} ones.");
        if (request.IpAddressType is not (null or "ipv4"))
            throw ElbErrors.Configuration($"LocalAws's load balancers have IPv4 addresses (ipv4), not {request.IpAddressType}.");
        if (!Names().IsMatch(request.Name) || request.Name.StartsWith("internal-", StringComparison.Ordinal))
        {
            throw ElbErrors.Invalid(
                $"The load balancer name '{request.Name}' is invalid: it has 1 to 32 letters, digits and hyphens, begins and ends with none, and does not begin with 'internal-'");
        }
        if (request.Subnets is { Count: > 0 } == request.SubnetMappings is { Count: > 0 })
            throw ElbErrors.Invalid("You must specify either subnets or subnet mappings");
    }

    private static LoadBalancer Of(CreateLoadBalancerInput request, CallContext call) => new()
    {
        LoadBalancerArn = Arn.Of("elasticloadbalancing", call.Scope, $"loadbalancer/app/{request.Name}/{Ids.Hex(16)}").ToString(),
        LoadBalancerName = request.Name,
        CanonicalHostedZoneId = "Z35SXDOTRQ7X7K",
        CreatedTime = call.Now,
        Scheme = request.Scheme ?? "internet-facing",
        VpcId = Network.VpcId(call.Scope),
        State = new LoadBalancerState("active", null),
        Type = "application",
        AvailabilityZones = BalancerNetwork.Zones(call.Scope, request.Subnets ?? [.. request.SubnetMappings!.Select(each => each.SubnetId ?? "")]),
        SecurityGroups = BalancerNetwork.SecurityGroups(call.Scope, request.SecurityGroups),
        IpAddressType = "ipv4",
    };

    private static bool Same(LoadBalancer present, LoadBalancer asked) =>
        present.Scheme == asked.Scheme && present.AvailabilityZones.ToHashSet().SetEquals(asked.AvailabilityZones) && present.SecurityGroups.ToHashSet().SetEquals(asked.SecurityGroups);

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?$")]
    private static partial Regex Names();
}
