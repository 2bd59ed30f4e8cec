using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record ListRolePoliciesRequest(string RoleName, string? Marker, int? MaxItems);

/// <summary>A page of names.</summary>
public sealed record ListRolePoliciesResponse(IReadOnlyList<string> PolicyNames, bool IsTruncated, string? Marker);

/// <summary>Lists the names of a role's inline policies.</summary>
public sealed class ListRolePolicies(StateStore state, RoleStore roles) : Operation<ListRolePoliciesRequest, ListRolePoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListRolePoliciesResponse Handle(ListRolePoliciesRequest request, CallContext call)
    {
        var page = MarkedPages.Of(roles.Get(call.AccountId, request.RoleName).Policies.Keys, name => name, request.Marker, request.MaxItems);
        return new ListRolePoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
