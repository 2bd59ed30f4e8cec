using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record ListUserTagsRequest(string UserName, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListUserTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists a user's tags.</summary>
public sealed class ListUserTags(StateStore state, UserStore users) : Operation<ListUserTagsRequest, ListUserTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListUserTagsResponse Handle(ListUserTagsRequest request, CallContext call)
    {
        var page = MarkedPages.Of(users.Get(call.AccountId, request.UserName).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new ListUserTagsResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
