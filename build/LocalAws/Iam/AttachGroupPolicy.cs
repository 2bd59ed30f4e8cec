using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and managed policy.</summary>
public sealed record AttachGroupPolicyRequest(string GroupName, string PolicyArn);

/// <summary>Attaches a managed policy to a group; doing it twice is as doing it once.</summary>
public sealed class AttachGroupPolicy(StateStore state, GroupStore groups, PolicyStore policies) : Operation<AttachGroupPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AttachGroupPolicyRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        groups.Put(call.AccountId, group with { AttachedPolicies = policies.Attach(call.AccountId, group.AttachedPolicies, request.PolicyArn, "PoliciesPerGroup") });
        return Unit.Value;
    }
}
