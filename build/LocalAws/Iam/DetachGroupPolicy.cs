using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and managed policy.</summary>
public sealed record DetachGroupPolicyRequest(string GroupName, string PolicyArn);

/// <summary>Detaches a managed policy from a group.</summary>
public sealed class DetachGroupPolicy(StateStore state, GroupStore groups) : Operation<DetachGroupPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DetachGroupPolicyRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        groups.Put(call.AccountId, group with { AttachedPolicies = PolicyStore.Detach(group.AttachedPolicies, request.PolicyArn) });
        return Unit.Value;
    }
}
