using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which certificates: those below a path.</summary>
public sealed record ListServerCertificatesRequest(string? PathPrefix, string? Marker, int? MaxItems);

/// <summary>A page of certificates.</summary>
public sealed record ListServerCertificatesResponse(IReadOnlyList<ServerCertificateMetadata> ServerCertificateMetadataList, bool IsTruncated, string? Marker);

/// <summary>Lists the account's server certificates.</summary>
public sealed class ListServerCertificates(StateStore state, ServerCertificateStore certificates) : Operation<ListServerCertificatesRequest, ListServerCertificatesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListServerCertificatesResponse Handle(ListServerCertificatesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var wanted = certificates.List(call.AccountId).Where(each => each.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = MarkedPages.Of(wanted, each => each.Name, request.Marker, request.MaxItems);
        return new(page.Select(each => ServerCertificateMetadata.Of(call.AccountId, each)), page.IsTruncated, page.Marker);
    }
}
