using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>User and managed policy.</summary>
public sealed record DetachUserPolicyRequest(string UserName, string PolicyArn);

/// <summary>Detaches a managed policy from a user.</summary>
public sealed class DetachUserPolicy(StateStore state, UserStore users) : Operation<DetachUserPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DetachUserPolicyRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        users.Put(call.AccountId, user with { AttachedPolicies = PolicyStore.Detach(user.AttachedPolicies, request.PolicyArn) });
        return Unit.Value;
    }
}
