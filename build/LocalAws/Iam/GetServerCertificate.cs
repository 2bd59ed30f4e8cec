using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which certificate.</summary>
public sealed record GetServerCertificateRequest(string ServerCertificateName);

/// <summary>The certificate, without its private key.</summary>
public sealed record GetServerCertificateResponse(ServerCertificate ServerCertificate);

/// <summary>A server certificate.</summary>
public sealed record ServerCertificate(ServerCertificateMetadata ServerCertificateMetadata, string CertificateBody, string? CertificateChain, IReadOnlyList<Tag>? Tags);

/// <summary>Reads a server certificate.</summary>
public sealed class GetServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<GetServerCertificateRequest, GetServerCertificateResponse>(state)
{
    /// <inheritdoc/>
    protected override GetServerCertificateResponse Handle(GetServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var each = certificates.Get(call.AccountId, request.ServerCertificateName);
        return new(new(ServerCertificateMetadata.Of(call.AccountId, each), each.Body, each.Chain, Tags.OrNull(each.Tags)));
    }
}
