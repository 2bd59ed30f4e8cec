using System.Security.Cryptography;

namespace LocalAws.Kernel;

/// <summary>Random identifiers in the alphabets and lengths that AWS uses.</summary>
public static class Ids
{
    private const string UpperAlphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A lower-case UUID: pipeline executions, builds, deployment groups.</summary>
    public static string Uuid() => Guid.NewGuid().ToString("D");

    /// <summary><paramref name="length"/> hexadecimal digits: EC2's <c>i-0123456789abcdef0</c> has 17 after its prefix.</summary>
    public static string Hex(int length) => RandomNumberGenerator.GetHexString(length, lowercase: true);

    /// <summary><paramref name="length"/> capitals and digits: CodeDeploy's <c>d-ABCDEFGH1</c> has 9 after its prefix.</summary>
    public static string Upper(int length) => RandomNumberGenerator.GetString(UpperAlphanumeric, length);

    /// <summary>IAM unique id: a four-letter prefix (<c>AROA</c> role, <c>AIPA</c> profile, <c>AKIA</c>/<c>ASIA</c> key) and base32.</summary>
    public static string Iam(string prefix, int length = 20) => prefix + RandomNumberGenerator.GetString(Base32, length - prefix.Length);

    /// <summary>A secret of <paramref name="bytes"/> random bytes in base64.</summary>
    public static string Secret(int bytes) => Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes));
}
