using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record ListGroupsForUserRequest(string UserName, string? Marker, int? MaxItems);

/// <summary>A page of groups.</summary>
public sealed record ListGroupsForUserResponse(IReadOnlyList<Group> Groups, bool IsTruncated, string? Marker);

/// <summary>Lists the groups that a user belongs to.</summary>
public sealed class ListGroupsForUser(StateStore state, GroupStore groups, UserStore users) : Operation<ListGroupsForUserRequest, ListGroupsForUserResponse>(state)
{
    /// <inheritdoc/>
    protected override ListGroupsForUserResponse Handle(ListGroupsForUserRequest request, CallContext call)
    {
        var own = users.Get(call.AccountId, request.UserName).Groups.Select(name => groups.Get(call.AccountId, name));
        var page = MarkedPages.Of(own, group => group.Name, request.Marker, request.MaxItems);
        return new ListGroupsForUserResponse(page.Select(Group.Of), page.IsTruncated, page.Marker);
    }
}
