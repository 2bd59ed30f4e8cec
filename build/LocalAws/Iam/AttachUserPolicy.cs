using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>User and managed policy.</summary>
public sealed record AttachUserPolicyRequest(string UserName, string PolicyArn);

/// <summary>Attaches a managed policy to a user; doing it twice is as doing it once.</summary>
public sealed class AttachUserPolicy(StateStore state, UserStore users, PolicyStore policies) : Operation<AttachUserPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AttachUserPolicyRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        users.Put(call.AccountId, user with { AttachedPolicies = policies.Attach(call.AccountId, user.AttachedPolicies, request.PolicyArn, "PoliciesPerUser") });
        return Unit.Value;
    }
}
