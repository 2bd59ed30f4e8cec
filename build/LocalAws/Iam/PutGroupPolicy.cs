using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>An inline policy.</summary>
public sealed record PutGroupPolicyRequest(string GroupName, string PolicyName, string PolicyDocument);

/// <summary>Adds an inline policy to a group, or replaces the one of that name.</summary>
public sealed class PutGroupPolicy(StateStore state, GroupStore groups) : Operation<PutGroupPolicyRequest, Unit>(state)
{
    private const int Limit = 5120;

    /// <inheritdoc/>
    protected override Unit Handle(PutGroupPolicyRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        groups.Put(call.AccountId, group with
        {
            Policies = PolicyDocuments.PutInline(group.Policies, request.PolicyName, request.PolicyDocument, Limit, $"group {group.Name}"),
        });
        return Unit.Value;
    }
}
