using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Roles below a path.</summary>
public sealed record ListRolesRequest(string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of roles.</summary>
public sealed record ListRolesResponse(IReadOnlyList<Role> Roles, bool IsTruncated, string? Marker);

/// <summary>Lists the account's roles.</summary>
public sealed class ListRoles(StateStore state, RoleStore roles) : Operation<ListRolesRequest, ListRolesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListRolesResponse Handle(ListRolesRequest request, CallContext call)
    {
        var below = roles.List(call.AccountId).Where(role => role.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = MarkedPages.Of(below, role => role.Name, request.Marker, request.MaxItems);
        return new ListRolesResponse(page.Select(Role.Listed), page.IsTruncated, page.Marker);
    }
}
