namespace LocalAws.Iam;

/// <summary>A user's X.509 certificate as it is kept; no service here takes requests that it signed.</summary>
public sealed record SigningCertificateRecord(string Id, string Body, string Thumbprint, string Status, DateTimeOffset UploadDate);

/// <summary>A user's certificate as IAM answers it.</summary>
public sealed record SigningCertificate(string UserName, string CertificateId, string CertificateBody, string Status, DateTimeOffset UploadDate)
{
    internal static SigningCertificate Of(UserRecord user, SigningCertificateRecord each) => new(user.Name, each.Id, each.Body, each.Status, each.UploadDate);
}
