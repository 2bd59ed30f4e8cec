using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>X.509 certificates in PEM.</summary>
internal static class Certificates
{
    /// <exception cref="AwsException">MalformedCertificate.</exception>
    public static X509Certificate2 Read(string pem)
    {
        try
        {
            return X509Certificate2.CreateFromPem(pem);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw new AwsException("MalformedCertificate", "Unable to parse certificate. Please ensure the certificate is in PEM format.", 400);
        }
    }

    /// <summary>Holds a private key against its certificate, and a chain against being one.</summary>
    /// <exception cref="AwsException">MalformedCertificate, KeyPairMismatch.</exception>
    public static void Check(string body, string privateKey, string? chain)
    {
        using var certificate = Read(body);
        try
        {
            using var pair = X509Certificate2.CreateFromPem(body, privateKey);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw new AwsException("KeyPairMismatch", "The private key is not the one of the certificate, or is not an unencrypted key in PEM.", 400);
        }
        if (chain is null)
            return;
        using var first = Read(chain);
        if (!certificate.IssuerName.RawData.AsSpan().SequenceEqual(first.SubjectName.RawData))
            throw new AwsException("MalformedCertificate", "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate.", 400);
    }
}
