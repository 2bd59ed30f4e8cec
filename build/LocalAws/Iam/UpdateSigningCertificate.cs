using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's certificate (null for the caller's), and Active or Inactive.</summary>
public sealed record UpdateSigningCertificateRequest(string? UserName, string CertificateId, string Status);

/// <summary>Switches a user's certificate on or off.</summary>
public sealed class UpdateSigningCertificate(StateStore state, UserStore users) : Operation<UpdateSigningCertificateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateSigningCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Status is not ("Active" or "Inactive"))
            throw IamErrors.InvalidInput($"A certificate can be Active or Inactive, not {request.Status}.");
        var user = LoginProfiles.User(users, request.UserName, call);
        var certificate = user.SigningCertificate(request.CertificateId);
        users.Put(call.AccountId, user with
        {
            SigningCertificates = [.. user.SigningCertificates.Select(each => each == certificate ? each with { Status = request.Status } : each)],
        });
        return Unit.Value;
    }
}
