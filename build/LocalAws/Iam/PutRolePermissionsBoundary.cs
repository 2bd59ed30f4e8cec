using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Role, and the policy that should limit it.</summary>
public sealed record PutRolePermissionsBoundaryRequest(string RoleName, string PermissionsBoundary);

/// <summary>Limits what a role's policies can allow.</summary>
public sealed class PutRolePermissionsBoundary(StateStore state, RoleStore roles, PolicyStore policies) : Operation<PutRolePermissionsBoundaryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutRolePermissionsBoundaryRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        policies.Get(call.AccountId, request.PermissionsBoundary);
        roles.Put(call.AccountId, role with { PermissionsBoundary = request.PermissionsBoundary });
        return Unit.Value;
    }
}
