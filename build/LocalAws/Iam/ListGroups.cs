using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Groups below a path.</summary>
public sealed record ListGroupsRequest(string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of groups.</summary>
public sealed record ListGroupsResponse(IReadOnlyList<Group> Groups, bool IsTruncated, string? Marker);

/// <summary>Lists the account's groups.</summary>
public sealed class ListGroups(StateStore state, GroupStore groups) : Operation<ListGroupsRequest, ListGroupsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListGroupsResponse Handle(ListGroupsRequest request, CallContext call)
    {
        var below = groups.List(call.AccountId).Where(group => group.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = MarkedPages.Of(below, group => group.Name, request.Marker, request.MaxItems);
        return new ListGroupsResponse(page.Select(Group.Of), page.IsTruncated, page.Marker);
    }
}
