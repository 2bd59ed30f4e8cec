using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The group's name.</summary>
public sealed record ListGroupPoliciesRequest(string GroupName, string? Marker, int? MaxItems);

/// <summary>A page of names.</summary>
public sealed record ListGroupPoliciesResponse(IReadOnlyList<string> PolicyNames, bool IsTruncated, string? Marker);

/// <summary>Lists the names of a group's inline policies.</summary>
public sealed class ListGroupPolicies(StateStore state, GroupStore groups) : Operation<ListGroupPoliciesRequest, ListGroupPoliciesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListGroupPoliciesResponse Handle(ListGroupPoliciesRequest request, CallContext call)
    {
        var page = MarkedPages.Of(groups.Get(call.AccountId, request.GroupName).Policies.Keys, name => name, request.Marker, request.MaxItems);
        return new ListGroupPoliciesResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
