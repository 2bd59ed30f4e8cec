using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Users below a path.</summary>
public sealed record ListUsersRequest(string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of users.</summary>
public sealed record ListUsersResponse(IReadOnlyList<User> Users, bool IsTruncated, string? Marker);

/// <summary>Lists the account's users.</summary>
public sealed class ListUsers(StateStore state, UserStore users) : Operation<ListUsersRequest, ListUsersResponse>(state)
{
    /// <inheritdoc/>
    protected override ListUsersResponse Handle(ListUsersRequest request, CallContext call)
    {
        var below = users.List(call.AccountId).Where(user => user.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = MarkedPages.Of(below, user => user.Name, request.Marker, request.MaxItems);
        return new ListUsersResponse(page.Select(User.Listed), page.IsTruncated, page.Marker);
    }
}
