using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Role and managed policy.</summary>
public sealed record AttachRolePolicyRequest(string RoleName, string PolicyArn);

/// <summary>Attaches a managed policy to a role; doing it twice is as doing it once.</summary>
public sealed class AttachRolePolicy(StateStore state, RoleStore roles, PolicyStore policies) : Operation<AttachRolePolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AttachRolePolicyRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with { AttachedPolicies = policies.Attach(call.AccountId, role.AttachedPolicies, request.PolicyArn, "PoliciesPerRole") });
        return Unit.Value;
    }
}
