using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record ListRoleTagsRequest(string RoleName, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListRoleTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists a role's tags.</summary>
public sealed class ListRoleTags(StateStore state, RoleStore roles) : Operation<ListRoleTagsRequest, ListRoleTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListRoleTagsResponse Handle(ListRoleTagsRequest request, CallContext call)
    {
        var page = MarkedPages.Of(roles.Get(call.AccountId, request.RoleName).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new ListRoleTagsResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
