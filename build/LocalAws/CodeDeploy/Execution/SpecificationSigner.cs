using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Signs deployment specifications: an agent accepts none that is not signed. The key lives as long as the process.</summary>
public sealed class SpecificationSigner(TimeProvider clock) : IDisposable
{
    private readonly Lazy<X509Certificate2> certificate = new(() => Make(clock));

    /// <summary>The document in a PKCS #7 envelope, as PEM.</summary>
    public string Sign(string document)
    {
        var signed = new SignedCms(new ContentInfo(Encoding.UTF8.GetBytes(document)));
        signed.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate.Value)
        {
            IncludeOption = X509IncludeOption.EndCertOnly,
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"), // SHA-256
        });
        return PemEncoding.WriteString("PKCS7", signed.Encode());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (certificate.IsValueCreated)
            certificate.Value.Dispose();
    }

    private static X509Certificate2 Make(TimeProvider clock)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=codedeploy-commands of LocalAws", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(clock.GetUtcNow().AddDays(-1), clock.GetUtcNow().AddYears(1));
    }
}
