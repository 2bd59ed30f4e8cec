using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record DeleteRoleRequest(string RoleName);

/// <summary>Deletes a role that nothing hangs on any more.</summary>
public sealed class DeleteRole(StateStore state, RoleStore roles, InstanceProfileStore profiles) : Operation<DeleteRoleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteRoleRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        if (profiles.WithRole(call.AccountId, role.Name).Any())
            throw IamErrors.DeleteConflict("remove roles from instance profile");
        if (role.AttachedPolicies.Count > 0)
            throw IamErrors.DeleteConflict("detach all policies");
        if (role.Policies.Count > 0)
            throw IamErrors.DeleteConflict("delete policies");
        roles.Remove(call.AccountId, role.Name);
        return Unit.Value;
    }
}
