using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Ec2;

/// <summary>Public keys as OpenSSH writes them, and their fingerprints (EC2 User Guide, "Verify the fingerprint of your key pair").</summary>
internal static class PublicKeys
{
    /// <summary><c>ssh-rsa AAAA...</c> of a new key.</summary>
    public static string OpenSsh(RSA key)
    {
        var parameters = key.ExportParameters(false);
        byte[] blob = [.. Field(Encoding.ASCII.GetBytes("ssh-rsa")), .. Field(Number(parameters.Exponent!)), .. Field(Number(parameters.Modulus!))];
        return $"ssh-rsa {Convert.ToBase64String(blob)}";
    }

    /// <summary>Of a key that EC2 made: SHA-1 of the private key in PKCS #8.</summary>
    public static string OfMade(RSA key) => Pairs(SHA1Of(key.ExportPkcs8PrivateKey()));

    /// <summary>Of a key that was imported: MD5 of the public key, or SHA-256 in base64 for ed25519. Null when it is no key.</summary>
    public static (string Type, string Fingerprint)? OfImported(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var bytes = new byte[text.Length];
        if (parts.Length < 2 || parts[0] is not ("ssh-rsa" or "ssh-ed25519") || !Convert.TryFromBase64String(parts[1], bytes, out var length))
            return null;
        var blob = bytes[..length];
        return parts[0] == "ssh-rsa" ? ("rsa", Pairs(MD5Of(blob))) : ("ed25519", Convert.ToBase64String(SHA256.HashData(blob)));
    }

    private static byte[] Field(byte[] value)
    {
        var field = new byte[4 + value.Length];
        BinaryPrimitives.WriteInt32BigEndian(field, value.Length);
        value.CopyTo(field, 4);
        return field;
    }

    private static byte[] Number(byte[] value) => value[0] >= 0x80 ? [0, .. value] : value;

    private static string Pairs(byte[] hash) => string.Join(':', hash.Select(each => each.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

#pragma warning disable CA5350, CA5351 // the fingerprints are what EC2 documents; nothing is protected by them
    private static byte[] SHA1Of(byte[] bytes) => SHA1.HashData(bytes);

    private static byte[] MD5Of(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5350, CA5351
}
