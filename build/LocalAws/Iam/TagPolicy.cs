using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to add.</summary>
public sealed record TagPolicyRequest(string PolicyArn, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a managed policy.</summary>
public sealed class TagPolicy(StateStore state, PolicyStore policies) : Operation<TagPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagPolicyRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        policies.Put(call.AccountId, policy with { Tags = Tags.Add(policy.Tags, request.Tags) });
        return Unit.Value;
    }
}
