using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider.</summary>
public sealed record ListOpenIDConnectProviderTagsRequest(string OpenIDConnectProviderArn, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListOpenIDConnectProviderTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists a provider's tags.</summary>
public sealed class ListOpenIDConnectProviderTags(StateStore state, OpenIdProviderStore providers)
    : Operation<ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListOpenIDConnectProviderTagsResponse Handle(ListOpenIDConnectProviderTagsRequest request, CallContext call)
    {
        var page = MarkedPages.Of(providers.Get(call.AccountId, request.OpenIDConnectProviderArn).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new(page.Items, page.IsTruncated, page.Marker);
    }
}
