using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A role, user or group, and policies that are tried with its own.</summary>
public sealed record GetContextKeysForPrincipalPolicyRequest(string PolicySourceArn, IReadOnlyList<string>? PolicyInputList);

/// <summary>The keys, e.g. <c>aws:SourceIp</c>.</summary>
public sealed record GetContextKeysForPrincipalPolicyResponse(IReadOnlyList<string> ContextKeyNames);

/// <summary>Tells which context keys somebody's policies ask for.</summary>
public sealed class GetContextKeysForPrincipalPolicy(StateStore state, PrincipalPolicies principals)
    : Operation<GetContextKeysForPrincipalPolicyRequest, GetContextKeysForPrincipalPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetContextKeysForPrincipalPolicyResponse Handle(GetContextKeysForPrincipalPolicyRequest request, CallContext call)
    {
        var tried = (request.PolicyInputList ?? []).Select((json, index) => PolicySimulation.Given(json, index, "PolicyInputList"));
        return new(ContextKeys.In(principals.Of(call.AccountId, request.PolicySourceArn).Policies.Concat(tried)));
    }
}
