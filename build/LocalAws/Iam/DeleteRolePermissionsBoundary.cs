using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record DeleteRolePermissionsBoundaryRequest(string RoleName);

/// <summary>Takes a role's limit away.</summary>
public sealed class DeleteRolePermissionsBoundary(StateStore state, RoleStore roles) : Operation<DeleteRolePermissionsBoundaryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteRolePermissionsBoundaryRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        if (role.PermissionsBoundary is null)
            throw IamErrors.NoSuchEntity($"Role {role.Name} does not have a permissions boundary.");
        roles.Put(call.AccountId, role with { PermissionsBoundary = null });
        return Unit.Value;
    }
}
