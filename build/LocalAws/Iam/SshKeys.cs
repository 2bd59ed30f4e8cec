using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>RSA keys of users, in OpenSSH's form and in PEM. Pure.</summary>
internal static class SshKeys
{
    private const string Kind = "ssh-rsa";
    private const int Smallest = 2048;

    /// <summary>The key that a text is, as OpenSSH packs it.</summary>
    /// <exception cref="AwsException">UnrecognizedPublicKeyEncoding, InvalidPublicKey.</exception>
    public static byte[] Read(string text)
    {
        var key = text.Contains("-----BEGIN", StringComparison.Ordinal) ? FromPem(text) : FromOpenSsh(text);
        if (key.Modulus!.Length * 8 < Smallest)
            throw new AwsException("InvalidPublicKey", $"The key has less than {Smallest} bits.", 400);
        return [.. Field(Encoding.ASCII.GetBytes(Kind)), .. Field(Positive(key.Exponent!)), .. Field(Positive(key.Modulus))];
    }

    /// <summary>MD5 of the packed key in pairs of digits.</summary>
#pragma warning disable CA5351 // what IAM shows; nothing is protected by it
    public static string Fingerprint(byte[] blob) => string.Join(':', MD5.HashData(blob).Select(each => each.ToString("x2", CultureInfo.InvariantCulture)));
#pragma warning restore CA5351

    /// <summary>A kept key in one of the two forms: <c>SSH</c> or <c>PEM</c>.</summary>
    public static string Write(SshKeyRecord key, string encoding)
    {
        if (encoding == "SSH")
            return $"{Kind} {key.Blob}";
        using var rsa = RSA.Create(Unpack(Convert.FromBase64String(key.Blob)));
        return rsa.ExportSubjectPublicKeyInfoPem();
    }

    private static RSAParameters FromPem(string text)
    {
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(text);
            return rsa.ExportParameters(false);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw Unrecognized();
        }
    }

    private static RSAParameters FromOpenSsh(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var bytes = new byte[text.Length];
        if (parts is not [Kind, var packed, ..] || !Convert.TryFromBase64String(packed, bytes, out var length))
            throw Unrecognized();
        try
        {
            return Unpack(bytes.AsSpan(0, length));
        }
        catch (ArgumentException)
        {
            throw new AwsException("InvalidPublicKey", "The public key is malformed.", 400);
        }
    }

    private static RSAParameters Unpack(ReadOnlySpan<byte> blob)
    {
        _ = Next(ref blob);
        var exponent = Next(ref blob).ToArray();
        return new() { Exponent = exponent, Modulus = Next(ref blob).TrimStart((byte)0).ToArray() };
    }

    /// <exception cref="ArgumentException">It ends too early.</exception>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> blob)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(blob);
        var field = blob.Slice(4, length);
        blob = blob[(4 + length)..];
        return field;
    }

    private static byte[] Field(byte[] value)
    {
        var field = new byte[4 + value.Length];
        BinaryPrimitives.WriteInt32BigEndian(field, value.Length);
        value.CopyTo(field, 4);
        return field;
    }

    private static byte[] Positive(byte[] value) => value[0] >= 0x80 ? [0, .. value] : value;

    private static AwsException Unrecognized() => new("UnrecognizedPublicKeyEncoding", "The public key is neither an RSA key in OpenSSH's form (ssh-rsa AAAA...) nor in PEM.", 400);
}
