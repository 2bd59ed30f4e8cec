using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Of what.</summary>
public sealed record ListServerCertificateTagsRequest(string ServerCertificateName, string? Marker, int? MaxItems);

/// <summary>A page of tags.</summary>
public sealed record ListServerCertificateTagsResponse(IReadOnlyList<Tag> Tags, bool IsTruncated, string? Marker);

/// <summary>Lists the tags of a server certificate.</summary>
public sealed class ListServerCertificateTags(StateStore state, ServerCertificateStore certificates) : Operation<ListServerCertificateTagsRequest, ListServerCertificateTagsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListServerCertificateTagsResponse Handle(ListServerCertificateTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var page = MarkedPages.Of(certificates.Get(call.AccountId, request.ServerCertificateName).Tags, tag => tag.Key, request.Marker, request.MaxItems);
        return new(page.Items, page.IsTruncated, page.Marker);
    }
}
