using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The group to delete.</summary>
public sealed record DeleteSecurityGroupRequest(string? GroupId, string? GroupName, bool? DryRun);

/// <summary>Its id.</summary>
public sealed record DeleteSecurityGroupResult(bool Return, string GroupId);

/// <summary>Deletes a security group that no instance and no rule of another group uses.</summary>
public sealed class DeleteSecurityGroup(SecurityGroupStore groups, InstanceStore instances, StateStore state) : Operation<DeleteSecurityGroupRequest, DeleteSecurityGroupResult>(state)
{
    /// <inheritdoc/>
    protected override DeleteSecurityGroupResult Handle(DeleteSecurityGroupRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, request.GroupName);
        if (group.GroupName == "default")
            throw new AwsException("CannotDelete", $"the specified group: \"{group.GroupId}\" name: \"default\" cannot be deleted by a user");
        var used = instances.List(call.Scope).Any(each => each.TerminatedAt is null && each.Instance.SecurityGroups?.Any(one => one.GroupId == group.GroupId) == true)
            || groups.List(call.Scope).Any(each => each.GroupId != group.GroupId && each.Rules.Any(rule => rule.ReferencedGroupInfo?.GroupId == group.GroupId));
        if (used)
            throw new AwsException("DependencyViolation", $"resource {group.GroupId} has a dependent object");
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        groups.Remove(call.Scope, group.GroupId);
        return new DeleteSecurityGroupResult(true, group.GroupId);
    }
}
