using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Role and managed policy.</summary>
public sealed record DetachRolePolicyRequest(string RoleName, string PolicyArn);

/// <summary>Detaches a managed policy from a role.</summary>
public sealed class DetachRolePolicy(StateStore state, RoleStore roles) : Operation<DetachRolePolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DetachRolePolicyRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with { AttachedPolicies = PolicyStore.Detach(role.AttachedPolicies, request.PolicyArn) });
        return Unit.Value;
    }
}
