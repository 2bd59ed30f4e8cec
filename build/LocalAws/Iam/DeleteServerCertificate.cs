using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which certificate.</summary>
public sealed record DeleteServerCertificateRequest(string ServerCertificateName);

/// <summary>Deletes a server certificate.</summary>
public sealed class DeleteServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<DeleteServerCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        certificates.Remove(call.AccountId, certificates.Get(call.AccountId, request.ServerCertificateName).Name);
        return Unit.Value;
    }
}
