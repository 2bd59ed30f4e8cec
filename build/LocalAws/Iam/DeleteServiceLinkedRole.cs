using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role.</summary>
public sealed record DeleteServiceLinkedRoleRequest(string RoleName);

/// <summary>What to ask how it went.</summary>
public sealed record DeleteServiceLinkedRoleResponse(string DeletionTaskId);

/// <summary>Deletes the role of a service.</summary>
public sealed class DeleteServiceLinkedRole(StateStore state, RoleStore roles, DeletionTaskStore tasks) : Operation<DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteServiceLinkedRoleResponse Handle(DeleteServiceLinkedRoleRequest request, CallContext call)
    {
        var role = roles.Get(call.AccountId, request.RoleName);
        if (!role.IsServiceLinked)
            throw IamErrors.NoSuchRole(request.RoleName);
        roles.Remove(call.AccountId, role.Name);
        var task = new DeletionTask($"task{role.Path}{role.Name}/{Ids.Uuid()}");
        tasks.Put(call.AccountId, task);
        return new DeleteServiceLinkedRoleResponse(task.Id);
    }
}
