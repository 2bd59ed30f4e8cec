using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's certificate; null for the caller's.</summary>
public sealed record DeleteSigningCertificateRequest(string? UserName, string CertificateId);

/// <summary>Deletes a user's certificate.</summary>
public sealed class DeleteSigningCertificate(StateStore state, UserStore users) : Operation<DeleteSigningCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteSigningCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = LoginProfiles.User(users, request.UserName, call);
        var certificate = user.SigningCertificate(request.CertificateId);
        users.Put(call.AccountId, user with { SigningCertificates = [.. user.SigningCertificates.Where(each => each != certificate)] });
        return Unit.Value;
    }
}
