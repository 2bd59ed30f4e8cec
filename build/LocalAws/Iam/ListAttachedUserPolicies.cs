using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name; only policies below a path.</summary>
public sealed record ListAttachedUserPoliciesRequest(string UserName, string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of managed policies.</summary>
public sealed record ListAttachedUserPoliciesResponse(IReadOnlyList<AttachedPolicy> AttachedPolicies, bool IsTruncated, string? Marker);

/// <summary>Lists the managed policies of a user.</summary>
public sealed class ListAttachedUserPolicies(StateStore state, UserStore users, PolicyStore policies)
    : Operation<ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAttachedUserPoliciesResponse Handle(ListAttachedUserPoliciesRequest request, CallContext call)
    {
        var attached = users.Get(call.AccountId, request.UserName).AttachedPolicies;
        var page = MarkedPages.Of(policies.Below(call.AccountId, attached, request.PathPrefix), policy => policy.PolicyArn, request.Marker, request.MaxItems);
        return new ListAttachedUserPoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
