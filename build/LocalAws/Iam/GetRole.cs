using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record GetRoleRequest(string RoleName);

/// <summary>The role.</summary>
public sealed record GetRoleResponse(Role Role);

/// <summary>Reads a role with its trust policy.</summary>
public sealed class GetRole(StateStore state, RoleStore roles) : Operation<GetRoleRequest, GetRoleResponse>(state)
{
    /// <inheritdoc/>
    protected override GetRoleResponse Handle(GetRoleRequest request, CallContext call) => new(Role.Of(roles.Get(call.AccountId, request.RoleName)));
}
