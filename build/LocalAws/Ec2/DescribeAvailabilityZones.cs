using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which zones to show.</summary>
public sealed record DescribeAvailabilityZonesRequest(IReadOnlyList<string>? ZoneNames, IReadOnlyList<string>? ZoneIds, IReadOnlyList<Filter>? Filters);

/// <summary>The zones.</summary>
public sealed record DescribeAvailabilityZonesResult(IReadOnlyList<AvailabilityZone> AvailabilityZones);

/// <summary>A zone.</summary>
public sealed record AvailabilityZone(
    string State, string OptInStatus, string RegionName, string ZoneName, string ZoneId, string GroupName, string NetworkBorderGroup, string ZoneType);

/// <summary>Shows the region's zones.</summary>
public sealed class DescribeAvailabilityZones(StateStore state) : Operation<DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult>(state)
{
    private static readonly Filters<AvailabilityZone> Known = new(new Dictionary<string, Func<AvailabilityZone, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["opt-in-status"] = each => [each.OptInStatus],
        ["region-name"] = each => [each.RegionName],
        ["state"] = each => [each.State],
        ["zone-id"] = each => [each.ZoneId],
        ["zone-name"] = each => [each.ZoneName],
        ["zone-type"] = each => [each.ZoneType],
    });

    /// <inheritdoc/>
    protected override DescribeAvailabilityZonesResult Handle(DescribeAvailabilityZonesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = Network.Zones(call.Region).Select((name, index) => Zone(call.Region, name, index)).ToList();
        if (request.ZoneNames?.FirstOrDefault(name => all.TrueForAll(zone => zone.ZoneName != name)) is { } unknown)
            throw Ec2Errors.InvalidParameter($"Invalid availability zone: [{unknown}]");
        var chosen = all
            .Where(zone => request.ZoneNames is not { Count: > 0 } names || names.Contains(zone.ZoneName, StringComparer.Ordinal))
            .Where(zone => request.ZoneIds is not { Count: > 0 } ids || ids.Contains(zone.ZoneId, StringComparer.Ordinal));
        return new DescribeAvailabilityZonesResult([.. Known.Apply(chosen, request.Filters)]);
    }

    // us-east-1a is use1-az1: the id is the region's initials and a number.
    private static AvailabilityZone Zone(string region, string name, int index)
    {
        var parts = region.Split('-');
        var id = $"{parts[0]}{string.Concat(parts[1..^1].Select(part => part[0]))}{parts[^1]}-az{index + 1}";
        return new AvailabilityZone("available", "opt-in-not-required", region, name, id, region, region, "availability-zone");
    }
}
