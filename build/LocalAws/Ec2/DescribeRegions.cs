using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which regions to show.</summary>
public sealed record DescribeRegionsRequest(IReadOnlyList<string>? RegionNames, IReadOnlyList<Filter>? Filters, bool? AllRegions);

/// <summary>The regions.</summary>
public sealed record DescribeRegionsResult(IReadOnlyList<Region> Regions);

/// <summary>A region.</summary>
public sealed record Region(string Endpoint, string RegionName, string OptInStatus);

/// <summary>Shows the regions that the account can use, and with AllRegions those that are closed to it too.</summary>
public sealed class DescribeRegions(StateStore state, LocalAwsOptions options) : Operation<DescribeRegionsRequest, DescribeRegionsResult>(state)
{
    private const string Closed = "not-opted-in";

    private static readonly Filters<Region> Known = new(new Dictionary<string, Func<Region, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["endpoint"] = each => [each.Endpoint],
        ["opt-in-status"] = each => [each.OptInStatus],
        ["region-name"] = each => [each.RegionName],
    });

    /// <inheritdoc/>
    protected override DescribeRegionsResult Handle(DescribeRegionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.RegionNames?.FirstOrDefault(name => !AwsRegions.All.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw Ec2Errors.InvalidParameter($"Invalid region provided: {unknown}");
        var names = request.RegionNames is { Count: > 0 } chosen ? chosen : AwsRegions.All;
        var shown = names.Select(name => new Region($"ec2.{name}.amazonaws.com", name, StatusOf(name))).Where(each => request.AllRegions == true || each.OptInStatus != Closed);
        return new DescribeRegionsResult([.. Known.Apply(shown, request.Filters)]);
    }

    private string StatusOf(string region) => options.ClosedRegions.Contains(region, StringComparer.Ordinal) ? Closed
        : AwsRegions.Default.Contains(region, StringComparer.Ordinal) ? "opt-in-not-required" : "opted-in";
}
