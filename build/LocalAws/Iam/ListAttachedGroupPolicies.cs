using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The group's name; only policies below a path.</summary>
public sealed record ListAttachedGroupPoliciesRequest(string GroupName, string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of managed policies.</summary>
public sealed record ListAttachedGroupPoliciesResponse(IReadOnlyList<AttachedPolicy> AttachedPolicies, bool IsTruncated, string? Marker);

/// <summary>Lists the managed policies of a group.</summary>
public sealed class ListAttachedGroupPolicies(StateStore state, GroupStore groups, PolicyStore policies)
    : Operation<ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAttachedGroupPoliciesResponse Handle(ListAttachedGroupPoliciesRequest request, CallContext call)
    {
        var attached = groups.Get(call.AccountId, request.GroupName).AttachedPolicies;
        var page = MarkedPages.Of(policies.Below(call.AccountId, attached, request.PathPrefix), policy => policy.PolicyArn, request.Marker, request.MaxItems);
        return new ListAttachedGroupPoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
