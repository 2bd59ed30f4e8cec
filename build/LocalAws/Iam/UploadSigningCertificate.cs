using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user (null for the caller), and a certificate in PEM.</summary>
public sealed record UploadSigningCertificateRequest(string? UserName, string CertificateBody);

/// <summary>The certificate.</summary>
public sealed record UploadSigningCertificateResponse(SigningCertificate Certificate);

/// <summary>Gives a user a certificate.</summary>
public sealed class UploadSigningCertificate(StateStore state, UserStore users) : Operation<UploadSigningCertificateRequest, UploadSigningCertificateResponse>(state)
{
    /// <summary>Certificates of a user (IAM quotas).</summary>
    private const int Most = 2;

    /// <inheritdoc/>
    protected override UploadSigningCertificateResponse Handle(UploadSigningCertificateRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = LoginProfiles.User(users, request.UserName, call);
        using var certificate = Certificates.Read(request.CertificateBody);
        if (certificate.NotAfter.ToUniversalTime() < call.Now.UtcDateTime)
            throw new AwsException("InvalidCertificate", "The certificate has expired.", 400);
        if (users.List(call.AccountId).SelectMany(each => each.SigningCertificates).Any(each => each.Thumbprint == certificate.Thumbprint))
            throw new AwsException("DuplicateCertificate", "The same certificate is associated with an IAM user in the account.", 409);
        if (user.SigningCertificates.Count >= Most)
            throw IamErrors.QuotaExceeded("CertificatesPerUser", Most);
        var kept = new SigningCertificateRecord(Ids.Upper(32), request.CertificateBody, certificate.Thumbprint, "Active", call.Now);
        users.Put(call.AccountId, user with { SigningCertificates = [.. user.SigningCertificates, kept] });
        return new(SigningCertificate.Of(user, kept));
    }
}
