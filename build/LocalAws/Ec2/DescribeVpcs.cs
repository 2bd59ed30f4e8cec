using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which VPCs to show.</summary>
public sealed record DescribeVpcsRequest(IReadOnlyList<string>? VpcIds, IReadOnlyList<Filter>? Filters);

/// <summary>The VPCs.</summary>
public sealed record DescribeVpcsResult(IReadOnlyList<Vpc> Vpcs);

/// <summary>A VPC.</summary>
public sealed record Vpc(
    string CidrBlock, string DhcpOptionsId, string State, string VpcId, string OwnerId, string InstanceTenancy, bool IsDefault, IReadOnlyList<Tag> Tags);

/// <summary>Shows the default VPC: the only one.</summary>
public sealed class DescribeVpcs(StateStore state) : Operation<DescribeVpcsRequest, DescribeVpcsResult>(state)
{
    private static readonly Filters<Vpc> Known = new(new Dictionary<string, Func<Vpc, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["cidr"] = each => [each.CidrBlock],
        ["cidr-block-association.cidr-block"] = each => [each.CidrBlock],
        ["dhcp-options-id"] = each => [each.DhcpOptionsId],
        ["is-default"] = _ => ["true"],
        ["isDefault"] = _ => ["true"],
        ["owner-id"] = each => [each.OwnerId],
        ["state"] = each => [each.State],
        ["vpc-id"] = each => [each.VpcId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeVpcsResult Handle(DescribeVpcsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var id = Network.VpcId(call.Scope);
        if (request.VpcIds?.FirstOrDefault(each => each != id) is { } missing)
            throw Ec2Errors.NotFound("VpcID", "vpc ID", missing);
        var vpc = new Vpc(DefaultNetwork.Block, DefaultNetwork.DhcpOptionsId(call.Scope), "available", id, call.AccountId, "default", IsDefault: true, []);
        return new DescribeVpcsResult([.. Known.Apply([vpc], request.Filters)]);
    }
}
