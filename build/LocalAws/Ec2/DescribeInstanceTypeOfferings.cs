using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which offerings to show: of the region when nothing is said, else of its zones.</summary>
public sealed record DescribeInstanceTypeOfferingsRequest(string? LocationType, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The offerings.</summary>
public sealed record DescribeInstanceTypeOfferingsResult(IReadOnlyList<InstanceTypeOffering> InstanceTypeOfferings, string? NextToken);

/// <summary>An instance type that a region or zone has.</summary>
public sealed record InstanceTypeOffering(string InstanceType, string LocationType, string Location);

/// <summary>Shows where instance types are: everywhere.</summary>
public sealed class DescribeInstanceTypeOfferings(StateStore state) : Operation<DescribeInstanceTypeOfferingsRequest, DescribeInstanceTypeOfferingsResult>(state)
{
    private static readonly Filters<InstanceTypeOffering> Known = new(new Dictionary<string, Func<InstanceTypeOffering, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["instance-type"] = each => [each.InstanceType],
        ["location"] = each => [each.Location],
    });

    /// <inheritdoc/>
    protected override DescribeInstanceTypeOfferingsResult Handle(DescribeInstanceTypeOfferingsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kind = request.LocationType ?? "region";
        if (kind == "availability-zone-id")
            throw Ec2Errors.Unsupported("LocalAws knows offerings by region and by availability-zone.");
        var places = kind == "region" ? [call.Region] : Network.Zones(call.Region);
        var all = places.SelectMany(place => InstanceTypes.All.Select(each => new InstanceTypeOffering(each.InstanceType, kind, place)));
        var chosen = Known.Apply(all, request.Filters).OrderBy(Key, StringComparer.Ordinal);
        var (page, next) = Paging.Page(chosen, Key, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new(page, next);
    }

    private static string Key(InstanceTypeOffering each) => $"{each.InstanceType} {each.Location}";
}
