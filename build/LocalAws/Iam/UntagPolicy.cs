using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to take away.</summary>
public sealed record UntagPolicyRequest(string PolicyArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a managed policy.</summary>
public sealed class UntagPolicy(StateStore state, PolicyStore policies) : Operation<UntagPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagPolicyRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        policies.Put(call.AccountId, policy with { Tags = Tags.Remove(policy.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
