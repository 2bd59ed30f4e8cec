using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>An inline policy.</summary>
public sealed record PutUserPolicyRequest(string UserName, string PolicyName, string PolicyDocument);

/// <summary>Adds an inline policy to a user, or replaces the one of that name.</summary>
public sealed class PutUserPolicy(StateStore state, UserStore users) : Operation<PutUserPolicyRequest, Unit>(state)
{
    private const int Limit = 2048;

    /// <inheritdoc/>
    protected override Unit Handle(PutUserPolicyRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        users.Put(call.AccountId, user with
        {
            Policies = PolicyDocuments.PutInline(user.Policies, request.PolicyName, request.PolicyDocument, Limit, $"user {user.Name}"),
        });
        return Unit.Value;
    }
}
