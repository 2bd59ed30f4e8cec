using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name; only policies below a path.</summary>
public sealed record ListAttachedRolePoliciesRequest(string RoleName, string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of managed policies.</summary>
public sealed record ListAttachedRolePoliciesResponse(IReadOnlyList<AttachedPolicy> AttachedPolicies, bool IsTruncated, string? Marker);

/// <summary>Lists the managed policies of a role.</summary>
public sealed class ListAttachedRolePolicies(StateStore state, RoleStore roles, PolicyStore policies)
    : Operation<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAttachedRolePoliciesResponse Handle(ListAttachedRolePoliciesRequest request, CallContext call)
    {
        var attached = roles.Get(call.AccountId, request.RoleName).AttachedPolicies;
        var page = MarkedPages.Of(policies.Below(call.AccountId, attached, request.PathPrefix), policy => policy.PolicyArn, request.Marker, request.MaxItems);
        return new ListAttachedRolePoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
