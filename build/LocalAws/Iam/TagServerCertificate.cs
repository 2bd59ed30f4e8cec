using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What gets which tags.</summary>
public sealed record TagServerCertificateRequest(string ServerCertificateName, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a server certificate.</summary>
public sealed class TagServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<TagServerCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var certificate = certificates.Get(call.AccountId, request.ServerCertificateName);
        certificates.Put(call.AccountId, certificate with { Tags = Tags.Add(certificate.Tags, request.Tags) });
        return Unit.Value;
    }
}
