using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which security groups to show.</summary>
public sealed record DescribeSecurityGroupsRequest(IReadOnlyList<string>? GroupIds, IReadOnlyList<string>? GroupNames, IReadOnlyList<Filter>? Filters);

/// <summary>The security groups.</summary>
public sealed record DescribeSecurityGroupsResult(IReadOnlyList<SecurityGroup> SecurityGroups);

/// <summary>A security group.</summary>
public sealed record SecurityGroup(
    string Description, string GroupName, string OwnerId, string GroupId, string VpcId, IReadOnlyList<IpPermission> IpPermissions, IReadOnlyList<IpPermission> IpPermissionsEgress);

/// <summary>A rule: protocol <c>-1</c> is all of them.</summary>
public sealed record IpPermission(string IpProtocol, IReadOnlyList<IpRange>? IpRanges, IReadOnlyList<UserIdGroupPair>? UserIdGroupPairs);

/// <summary>Addresses of a rule.</summary>
public sealed record IpRange(string CidrIp, string? Description);

/// <summary>Another group of a rule.</summary>
public sealed record UserIdGroupPair(string GroupId, string UserId);

/// <summary>Shows the default security group. It filters nothing: all instances share the machine's loopback.</summary>
public sealed class DescribeSecurityGroups(StateStore state) : Operation<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult>(state)
{
    private static readonly Filters<SecurityGroup> Known = new(new Dictionary<string, Func<SecurityGroup, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["description"] = each => [each.Description],
        ["group-id"] = each => [each.GroupId],
        ["group-name"] = each => [each.GroupName],
        ["owner-id"] = each => [each.OwnerId],
        ["vpc-id"] = each => [each.VpcId],
    }, _ => []);

    /// <inheritdoc/>
    protected override DescribeSecurityGroupsResult Handle(DescribeSecurityGroupsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (name, id) = Network.Group(call.Scope);
        if (request.GroupIds?.FirstOrDefault(each => each != id) is { } missing)
            throw Ec2Errors.NotFound("Group", "security group", missing);
        if (request.GroupNames?.FirstOrDefault(each => each != name) is { } unknown)
            throw Ec2Errors.NotFound("Group", "security group", unknown);
        var group = new SecurityGroup(
            "default VPC security group", name!, call.AccountId, id!, Network.VpcId(call.Scope),
            [new IpPermission("-1", null, [new UserIdGroupPair(id!, call.AccountId)])], [new IpPermission("-1", [new IpRange("0.0.0.0/0", null)], null)]);
        return new DescribeSecurityGroupsResult([.. Known.Apply([group], request.Filters)]);
    }
}
