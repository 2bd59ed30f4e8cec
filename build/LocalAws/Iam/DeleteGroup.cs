using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The group's name.</summary>
public sealed record DeleteGroupRequest(string GroupName);

/// <summary>Deletes a group that has no users and no policies left.</summary>
public sealed class DeleteGroup(StateStore state, GroupStore groups, UserStore users) : Operation<DeleteGroupRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteGroupRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        if (users.Members(call.AccountId, group.Name).Any())
            throw IamErrors.DeleteConflict("remove users from group");
        if (group.AttachedPolicies.Count > 0)
            throw IamErrors.DeleteConflict("detach all policies");
        if (group.Policies.Count > 0)
            throw IamErrors.DeleteConflict("delete policies");
        groups.Remove(call.AccountId, group.Name);
        return Unit.Value;
    }
}
