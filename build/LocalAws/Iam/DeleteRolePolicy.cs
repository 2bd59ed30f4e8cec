using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Role and policy.</summary>
public sealed record DeleteRolePolicyRequest(string RoleName, string PolicyName);

/// <summary>Deletes an inline policy of a role.</summary>
public sealed class DeleteRolePolicy(StateStore state, RoleStore roles) : Operation<DeleteRolePolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteRolePolicyRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        var policies = role.Policies.ToDictionary();
        if (!policies.Remove(request.PolicyName))
            throw IamErrors.NoSuchRolePolicy(request.PolicyName);
        roles.Put(call.AccountId, role with { Policies = policies });
        return Unit.Value;
    }
}
