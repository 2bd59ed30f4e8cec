using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What loses which tags.</summary>
public sealed record UntagServerCertificateRequest(string ServerCertificateName, IReadOnlyList<string> TagKeys);

/// <summary>Takes tags from a server certificate.</summary>
public sealed class UntagServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<UntagServerCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var certificate = certificates.Get(call.AccountId, request.ServerCertificateName);
        certificates.Put(call.AccountId, certificate with { Tags = Tags.Remove(certificate.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
