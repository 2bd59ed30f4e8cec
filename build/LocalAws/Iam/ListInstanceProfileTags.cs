using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The profile's name.</summary>
public sealed record ListInstanceProfileTagsRequest(string InstanceProfileName, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListInstanceProfileTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists an instance profile's tags.</summary>
public sealed class ListInstanceProfileTags(StateStore state, InstanceProfileStore profiles) : Operation<ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListInstanceProfileTagsResponse Handle(ListInstanceProfileTagsRequest request, CallContext call)
    {
        var page = MarkedPages.Of(profiles.Get(call.AccountId, request.InstanceProfileName).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new ListInstanceProfileTagsResponse(page.Items, page.IsTruncated, page.Marker);
    }
}
