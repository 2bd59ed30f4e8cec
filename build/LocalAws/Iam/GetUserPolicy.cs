using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>User and policy.</summary>
public sealed record GetUserPolicyRequest(string UserName, string PolicyName);

/// <summary>The policy; its document is percent-encoded.</summary>
public sealed record GetUserPolicyResponse(string UserName, string PolicyName, string PolicyDocument);

/// <summary>Reads an inline policy of a user.</summary>
public sealed class GetUserPolicy(StateStore state, UserStore users) : Operation<GetUserPolicyRequest, GetUserPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetUserPolicyResponse Handle(GetUserPolicyRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        var document = user.Policies.GetValueOrDefault(request.PolicyName) ?? throw IamErrors.NoSuchUserPolicy(request.PolicyName);
        return new GetUserPolicyResponse(user.Name, request.PolicyName, Uri.EscapeDataString(document));
    }
}
