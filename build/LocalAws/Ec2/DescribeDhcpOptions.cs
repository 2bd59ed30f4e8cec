using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which ones to show.</summary>
public sealed record DescribeDhcpOptionsRequest(IReadOnlyList<string>? DhcpOptionsIds, IReadOnlyList<Filter>? Filters);

/// <summary>Those that fit.</summary>
public sealed record DescribeDhcpOptionsResult(IReadOnlyList<DhcpOptions> DhcpOptions);

/// <summary>A set of DHCP options.</summary>
public sealed record DhcpOptions(string DhcpOptionsId, string OwnerId, IReadOnlyList<DhcpConfiguration> DhcpConfigurations, IReadOnlyList<Tag> Tags);

/// <summary>An option.</summary>
public sealed record DhcpConfiguration(string Key, IReadOnlyList<AttributeValue> Values);

/// <summary>Shows the DHCP options of the default VPC: the only ones.</summary>
public sealed class DescribeDhcpOptions(StateStore state) : Operation<DescribeDhcpOptionsRequest, DescribeDhcpOptionsResult>(state)
{
    private static readonly Filters<DhcpOptions> Known = new(new Dictionary<string, Func<DhcpOptions, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["dhcp-options-id"] = each => [each.DhcpOptionsId],
        ["key"] = each => each.DhcpConfigurations.Select(one => one.Key),
        ["owner-id"] = each => [each.OwnerId],
        ["value"] = each => each.DhcpConfigurations.SelectMany(one => one.Values.Select(value => value.Value)),
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeDhcpOptionsResult Handle(DescribeDhcpOptionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(DefaultNetwork.Pick([Default(call.Scope)], each => each.DhcpOptionsId, request.DhcpOptionsIds, ("DhcpOptionID", "dhcpOption ID"), Known, request.Filters));
    }

    private static DhcpOptions Default(Scope scope) => new(
        DefaultNetwork.DhcpOptionsId(scope), scope.AccountId,
        [new("domain-name", [new(scope.Region == "us-east-1" ? "ec2.internal" : scope.Region + ".compute.internal")]), new("domain-name-servers", [new("AmazonProvidedDNS")])], []);
}
