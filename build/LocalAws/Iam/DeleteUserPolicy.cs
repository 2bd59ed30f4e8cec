using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>User and policy.</summary>
public sealed record DeleteUserPolicyRequest(string UserName, string PolicyName);

/// <summary>Deletes an inline policy of a user.</summary>
public sealed class DeleteUserPolicy(StateStore state, UserStore users) : Operation<DeleteUserPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteUserPolicyRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        var policies = user.Policies.ToDictionary();
        if (!policies.Remove(request.PolicyName))
            throw IamErrors.NoSuchUserPolicy(request.PolicyName);
        users.Put(call.AccountId, user with { Policies = policies });
        return Unit.Value;
    }
}
