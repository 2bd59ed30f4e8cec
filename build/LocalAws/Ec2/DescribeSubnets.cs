using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which subnets to show.</summary>
public sealed record DescribeSubnetsRequest(IReadOnlyList<string>? SubnetIds, IReadOnlyList<Filter>? Filters);

/// <summary>The subnets.</summary>
public sealed record DescribeSubnetsResult(IReadOnlyList<Subnet> Subnets);

/// <summary>A subnet.</summary>
public sealed record Subnet(
    string AvailabilityZone, string CidrBlock, string SubnetId, string VpcId, string OwnerId, string SubnetArn, int AvailableIpAddressCount,
    bool DefaultForAz = true, bool MapPublicIpOnLaunch = true, string State = "available", bool AssignIpv6AddressOnCreation = false);

/// <summary>Shows the default subnets: one a zone.</summary>
public sealed class DescribeSubnets(InstanceStore instances, StateStore state) : Operation<DescribeSubnetsRequest, DescribeSubnetsResult>(state)
{
    private static readonly Filters<Subnet> Known = new(new Dictionary<string, Func<Subnet, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["availability-zone"] = each => [each.AvailabilityZone],
        ["availabilityZone"] = each => [each.AvailabilityZone],
        ["cidr-block"] = each => [each.CidrBlock],
        ["default-for-az"] = _ => ["true"],
        ["defaultForAz"] = _ => ["true"],
        ["map-public-ip-on-launch"] = _ => ["true"],
        ["owner-id"] = each => [each.OwnerId],
        ["state"] = each => [each.State],
        ["subnet-id"] = each => [each.SubnetId],
        ["vpc-id"] = each => [each.VpcId],
    }, _ => []);

    /// <inheritdoc/>
    protected override DescribeSubnetsResult Handle(DescribeSubnetsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var used = instances.List(call.Scope).CountBy(each => each.Instance.SubnetId ?? "").ToDictionary(StringComparer.Ordinal);
        var all = Network.Zones(call.Region).Select(zone => Subnet(call.Scope, zone, used)).ToList();
        if (request.SubnetIds?.FirstOrDefault(id => all.TrueForAll(each => each.SubnetId != id)) is { } missing)
            throw Ec2Errors.NotFound("SubnetID", "subnet ID", missing);
        var chosen = all.Where(each => request.SubnetIds is not { Count: > 0 } ids || ids.Contains(each.SubnetId, StringComparer.Ordinal));
        return new DescribeSubnetsResult([.. Known.Apply(chosen, request.Filters)]);
    }

    private static Subnet Subnet(Scope scope, string zone, Dictionary<string, int> used)
    {
        var id = Network.SubnetId(scope, zone);
        return new Subnet(zone, Network.Block(scope, zone), id, Network.VpcId(scope), scope.AccountId, Arn.Of("ec2", scope, "subnet/" + id).ToString(), Network.Addresses - used.GetValueOrDefault(id));
    }
}
