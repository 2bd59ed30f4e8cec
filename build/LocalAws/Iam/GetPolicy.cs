using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy's ARN.</summary>
public sealed record GetPolicyRequest(string PolicyArn);

/// <summary>The policy, without its document.</summary>
public sealed record GetPolicyResponse(Policy Policy);

/// <summary>Reads a managed policy; <see cref="GetPolicyVersion"/> has its document.</summary>
public sealed class GetPolicy(StateStore state, PolicyStore policies) : Operation<GetPolicyRequest, GetPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPolicyResponse Handle(GetPolicyRequest request, CallContext call) =>
        new(Policy.Of(policies.Get(call.AccountId, request.PolicyArn), policies.Usage(call.AccountId, request.PolicyArn)));
}
