using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policies.</summary>
public sealed record GetContextKeysForCustomPolicyRequest(IReadOnlyList<string> PolicyInputList);

/// <summary>The keys, e.g. <c>aws:SourceIp</c>.</summary>
public sealed record GetContextKeysForCustomPolicyResponse(IReadOnlyList<string> ContextKeyNames);

/// <summary>Tells which context keys policies ask for.</summary>
public sealed class GetContextKeysForCustomPolicy(StateStore state) : Operation<GetContextKeysForCustomPolicyRequest, GetContextKeysForCustomPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetContextKeysForCustomPolicyResponse Handle(GetContextKeysForCustomPolicyRequest request, CallContext call) =>
        new(ContextKeys.In(request.PolicyInputList.Select((json, index) => PolicySimulation.Given(json, index, "PolicyInputList"))));
}
