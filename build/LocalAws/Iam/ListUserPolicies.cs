using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record ListUserPoliciesRequest(string UserName, string? Marker, int? MaxItems);

/// <summary>A page of names.</summary>
public sealed record ListUserPoliciesResponse(IReadOnlyList<string> PolicyNames, bool IsTruncated, string? Marker);

/// <summary>Lists the names of a user's inline policies.</summary>
public sealed class ListUserPolicies(StateStore state, UserStore users) : Operation<ListUserPoliciesRequest, ListUserPoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListUserPoliciesResponse Handle(ListUserPoliciesRequest request, CallContext call)
    {
        var page = MarkedPages.Of(users.Get(call.AccountId, request.UserName).Policies.Keys, name => name, request.Marker, request.MaxItems);
        return new ListUserPoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
