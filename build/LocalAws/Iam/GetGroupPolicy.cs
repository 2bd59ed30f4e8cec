using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and policy.</summary>
public sealed record GetGroupPolicyRequest(string GroupName, string PolicyName);

/// <summary>The policy; its document is percent-encoded.</summary>
public sealed record GetGroupPolicyResponse(string GroupName, string PolicyName, string PolicyDocument);

/// <summary>Reads an inline policy of a group.</summary>
public sealed class GetGroupPolicy(StateStore state, GroupStore groups) : Operation<GetGroupPolicyRequest, GetGroupPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetGroupPolicyResponse Handle(GetGroupPolicyRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var document = group.Policies.GetValueOrDefault(request.PolicyName) ?? throw IamErrors.NoSuchGroupPolicy(request.PolicyName);
        return new GetGroupPolicyResponse(group.Name, request.PolicyName, Uri.EscapeDataString(document));
    }
}
