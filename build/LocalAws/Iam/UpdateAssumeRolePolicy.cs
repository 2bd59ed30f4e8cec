using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The new trust policy.</summary>
public sealed record UpdateAssumeRolePolicyRequest(string RoleName, string PolicyDocument);

/// <summary>Changes who may assume a role.</summary>
public sealed class UpdateAssumeRolePolicy(StateStore state, RoleStore roles, PolicyDocuments documents) : Operation<UpdateAssumeRolePolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateAssumeRolePolicyRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        documents.CheckTrust(call.AccountId, request.PolicyDocument);
        roles.Put(call.AccountId, role with { TrustPolicy = request.PolicyDocument });
        return Unit.Value;
    }
}
