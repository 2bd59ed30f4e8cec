using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which security groups to show.</summary>
public sealed record DescribeSecurityGroupsRequest(
    IReadOnlyList<string>? GroupIds, IReadOnlyList<string>? GroupNames, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The security groups.</summary>
public sealed record DescribeSecurityGroupsResult(IReadOnlyList<SecurityGroup> SecurityGroups, string? NextToken);

/// <summary>A security group.</summary>
public sealed record SecurityGroup(
    string Description, string GroupName, string OwnerId, string GroupId, string VpcId, string SecurityGroupArn,
    IReadOnlyList<IpPermission> IpPermissions, IReadOnlyList<IpPermission> IpPermissionsEgress, IReadOnlyList<Tag> Tags);

/// <summary>Shows security groups. They filter nothing: all instances share the machine's loopback.</summary>
public sealed class DescribeSecurityGroups(SecurityGroupStore groups, StateStore state) : Operation<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult>(state)
{
    private static readonly Filters<SecurityGroupRecord> Known = new(new Dictionary<string, Func<SecurityGroupRecord, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["description"] = each => [each.Description],
        ["group-id"] = each => [each.GroupId],
        ["group-name"] = each => [each.GroupName],
        ["ip-permission.cidr"] = each => each.Rules.Where(rule => !rule.IsEgress).Select(rule => rule.CidrIpv4),
        ["ip-permission.group-id"] = each => each.Rules.Where(rule => !rule.IsEgress).Select(rule => rule.ReferencedGroupInfo?.GroupId),
        ["ip-permission.protocol"] = each => each.Rules.Where(rule => !rule.IsEgress).Select(rule => rule.IpProtocol),
        ["owner-id"] = each => [each.OwnerId],
        ["vpc-id"] = each => [each.VpcId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeSecurityGroupsResult Handle(DescribeSecurityGroupsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var named = (request.GroupIds ?? []).Select(id => groups.Get(call.Scope, id, null)).Concat((request.GroupNames ?? []).Select(name => groups.Get(call.Scope, null, name))).ToList();
        var chosen = request.GroupIds is null && request.GroupNames is null ? groups.List(call.Scope) : named.DistinctBy(each => each.GroupId);
        var matching = Known.Apply(chosen, request.Filters).OrderBy(each => each.GroupId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.GroupId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeSecurityGroupsResult([.. page.Select(each => Shown(each, call.Scope))], next);
    }

    private static SecurityGroup Shown(SecurityGroupRecord group, Scope scope) => new(
        group.Description, group.GroupName, group.OwnerId, group.GroupId, group.VpcId, Arn.Of("ec2", scope, $"security-group/{group.GroupId}").ToString(),
        SecurityGroupRules.Permissions(group.Rules, isEgress: false), SecurityGroupRules.Permissions(group.Rules, isEgress: true), group.Tags);
}
