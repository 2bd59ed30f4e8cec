using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which ones to show.</summary>
public sealed record DescribeNetworkAclsRequest(IReadOnlyList<string>? NetworkAclIds, IReadOnlyList<Filter>? Filters);

/// <summary>Those that fit.</summary>
public sealed record DescribeNetworkAclsResult(IReadOnlyList<NetworkAcl> NetworkAcls);

/// <summary>A network ACL.</summary>
public sealed record NetworkAcl(
    string NetworkAclId, string VpcId, string OwnerId, bool IsDefault, IReadOnlyList<NetworkAclAssociation> Associations, IReadOnlyList<NetworkAclEntry> Entries, IReadOnlyList<Tag> Tags);

/// <summary>A subnet of an ACL.</summary>
public sealed record NetworkAclAssociation(string NetworkAclAssociationId, string NetworkAclId, string SubnetId);

/// <summary>A rule of an ACL.</summary>
public sealed record NetworkAclEntry(string CidrBlock, bool Egress, string Protocol, string RuleAction, int RuleNumber);

/// <summary>Shows the network ACL of the default VPC, which lets everything through: the only one.</summary>
public sealed class DescribeNetworkAcls(StateStore state) : Operation<DescribeNetworkAclsRequest, DescribeNetworkAclsResult>(state)
{
    private static readonly Filters<NetworkAcl> Known = new(new Dictionary<string, Func<NetworkAcl, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["association.subnet-id"] = each => each.Associations.Select(one => one.SubnetId),
        ["default"] = _ => ["true"],
        ["network-acl-id"] = each => [each.NetworkAclId],
        ["owner-id"] = each => [each.OwnerId],
        ["vpc-id"] = each => [each.VpcId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeNetworkAclsResult Handle(DescribeNetworkAclsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(DefaultNetwork.Pick([Default(call.Scope)], each => each.NetworkAclId, request.NetworkAclIds, ("NetworkAclID", "networkAcl ID"), Known, request.Filters));
    }

    private static NetworkAcl Default(Scope scope)
    {
        var id = DefaultNetwork.AclId(scope);
        var subnets = Network.Zones(scope.Region).Select(zone => new NetworkAclAssociation(Network.Id("aclassoc", scope, zone), id, Network.SubnetId(scope, zone)));
        return new NetworkAcl(id, Network.VpcId(scope), scope.AccountId, IsDefault: true, [.. subnets], [Entry(true, 100, "allow"), Entry(true, Last, "deny"), Entry(false, 100, "allow"), Entry(false, Last, "deny")], []);
    }

    private static NetworkAclEntry Entry(bool egress, int number, string action) => new("0.0.0.0/0", egress, "-1", action, number);

    private const int Last = 32_767;
}
