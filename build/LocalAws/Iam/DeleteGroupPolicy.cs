using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and policy.</summary>
public sealed record DeleteGroupPolicyRequest(string GroupName, string PolicyName);

/// <summary>Deletes an inline policy of a group.</summary>
public sealed class DeleteGroupPolicy(StateStore state, GroupStore groups) : Operation<DeleteGroupPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteGroupPolicyRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var policies = group.Policies.ToDictionary();
        if (!policies.Remove(request.PolicyName))
            throw IamErrors.NoSuchGroupPolicy(request.PolicyName);
        groups.Put(call.AccountId, group with { Policies = policies });
        return Unit.Value;
    }
}
