using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A certificate, its private key and its chain, in PEM.</summary>
public sealed record UploadServerCertificateRequest(
    string? Path, string ServerCertificateName, string CertificateBody, string PrivateKey, string? CertificateChain, IReadOnlyList<Tag>? Tags);

/// <summary>What is known of it.</summary>
public sealed record UploadServerCertificateResponse(ServerCertificateMetadata ServerCertificateMetadata, IReadOnlyList<Tag>? Tags);

/// <summary>Keeps a server certificate, once its private key was held against it.</summary>
public sealed class UploadServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<UploadServerCertificateRequest, UploadServerCertificateResponse>(state)
{
    /// <summary>Certificates of an account (IAM quotas).</summary>
    private const int Most = 20;

    /// <inheritdoc/>
    protected override UploadServerCertificateResponse Handle(UploadServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        Certificates.Check(request.CertificateBody, request.PrivateKey, request.CertificateChain);
        if (certificates.List(call.AccountId).Count >= Most)
            throw IamErrors.QuotaExceeded("ServerCertificatesPerAccount", Most);
        using var certificate = Certificates.Read(request.CertificateBody);
        var kept = new ServerCertificateRecord(
            request.ServerCertificateName, request.Path ?? "/", Ids.Iam("ASCA", 21), request.CertificateBody, request.CertificateChain, call.Now, certificate.NotAfter.ToUniversalTime(),
            Tags.Add(null, request.Tags));
        certificates.Add(call.AccountId, kept);
        return new(ServerCertificateMetadata.Of(call.AccountId, kept), Tags.OrNull(kept.Tags));
    }
}
