using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A certificate, and its new path, name or both.</summary>
public sealed record UpdateServerCertificateRequest(string ServerCertificateName, string? NewPath, string? NewServerCertificateName);

/// <summary>Renames or moves a server certificate.</summary>
public sealed class UpdateServerCertificate(StateStore state, ServerCertificateStore certificates) : Operation<UpdateServerCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateServerCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var old = certificates.Get(call.AccountId, request.ServerCertificateName);
        certificates.Remove(call.AccountId, old.Name);
        certificates.Add(call.AccountId, old with { Path = request.NewPath ?? old.Path, Name = request.NewServerCertificateName ?? old.Name });
        return Unit.Value;
    }
}
