using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The security groups of every account and region; the default one is there before anybody made it.</summary>
public sealed class SecurityGroupStore(StateStore state)
{
    private readonly Collection<SecurityGroupRecord> groups = state.Collection<SecurityGroupRecord>("ec2/security-groups");

    /// <summary>All groups of the scope, by id.</summary>
    public IEnumerable<SecurityGroupRecord> List(Scope scope)
    {
        var made = groups.List(scope);
        var id = Network.Group(scope).GroupId;
        return (made.Any(each => each.GroupId == id) ? made : made.Append(Default(scope))).OrderBy(each => each.GroupId, StringComparer.Ordinal);
    }

    /// <summary>The group of an id, or of a name in the default VPC.</summary>
    /// <exception cref="AwsException">InvalidGroup.NotFound, MissingParameter.</exception>
    public SecurityGroupRecord Get(Scope scope, string? id, string? name)
    {
        if (id is null && name is null)
            throw Ec2Errors.MissingParameter("groupId");
        return List(scope).FirstOrDefault(each => id is not null ? each.GroupId == id : each.GroupName == name) ?? throw Ec2Errors.NotFound("Group", "security group", id ?? name!);
    }

    public void Put(Scope scope, SecurityGroupRecord group) => groups.Put(scope, group.GroupId, group);

    public void Remove(Scope scope, string id) => groups.Remove(scope, id);

    /// <summary>The rule that every new group has: everything may go out.</summary>
    public static SecurityGroupRule Outgoing(Scope scope, string groupId) => new()
    {
        SecurityGroupRuleId = Network.Id("sgr", scope, groupId + "/out"),
        GroupId = groupId,
        GroupOwnerId = scope.AccountId,
        IsEgress = true,
        IpProtocol = "-1",
        CidrIpv4 = "0.0.0.0/0",
    };

    private static SecurityGroupRecord Default(Scope scope)
    {
        var (name, id) = Network.Group(scope);
        var incoming = new SecurityGroupRule
        {
            SecurityGroupRuleId = Network.Id("sgr", scope, id + "/in"),
            GroupId = id!,
            GroupOwnerId = scope.AccountId,
            IsEgress = false,
            IpProtocol = "-1",
            ReferencedGroupInfo = new ReferencedSecurityGroup(id!, scope.AccountId),
        };
        return new SecurityGroupRecord
        {
            GroupId = id!,
            GroupName = name!,
            Description = "default VPC security group",
            OwnerId = scope.AccountId,
            VpcId = Network.VpcId(scope),
            Rules = [incoming, Outgoing(scope, id!)],
        };
    }
}
