using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Http.Signing;

/// <summary>Key derivation and signing of SigV4.</summary>
public static class SigningKey
{
    /// <summary>Hash of an empty payload.</summary>
    public const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>The key of one day, region and service.</summary>
    public static byte[] Derive(string secret, SignedRequest signed)
    {
        ArgumentNullException.ThrowIfNull(signed);
        var key = Mac(Encoding.UTF8.GetBytes("AWS4" + secret), signed.Date);
        return Mac(Mac(Mac(key, signed.Region), signed.Service), "aws4_request");
    }

    /// <summary>The signature of a string to sign, in lower-case hexadecimal.</summary>
    public static string Sign(byte[] key, string stringToSign) => Convert.ToHexStringLower(Mac(key, stringToSign));

    /// <summary>SHA-256 of text in lower-case hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether two signatures are the same, in a time that does not tell where they differ.</summary>
    public static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
