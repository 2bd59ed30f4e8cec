using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Of what.</summary>
public sealed record ListSAMLProviderTagsRequest(string SAMLProviderArn, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListSAMLProviderTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists the tags of a SAML provider.</summary>
public sealed class ListSAMLProviderTags(StateStore state, SamlProviderStore providers) : Operation<ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSAMLProviderTagsResponse Handle(ListSAMLProviderTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var page = MarkedPages.Of(providers.Get(call.AccountId, request.SAMLProviderArn).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new(page.Items, page.IsTruncated, page.Marker);
    }
}
