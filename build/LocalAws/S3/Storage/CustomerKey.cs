using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.S3.Storage;

/// <summary>
/// A key that a client brings with its request (SSE-C): the object's bytes lie encrypted with it, and it itself is nowhere, so that whoever
/// loses it has lost the object.
/// </summary>
public sealed class CustomerKey
{
    private const string Header = "x-amz-server-side-encryption-customer-";
    private readonly byte[] key;

    private CustomerKey(byte[] key, string md5) => (this.key, Md5) = (key, md5);

    /// <summary>MD5 of the key, base64: what answers show.</summary>
    public string Md5 { get; }

    /// <summary>The key of a request; null when it has none.</summary>
    /// <exception cref="AwsException">InvalidArgument, InvalidEncryptionAlgorithmError.</exception>
    public static CustomerKey? Of(string? algorithm, string? key, string? md5)
    {
        if (algorithm is null && key is null && md5 is null)
            return null;
        const string provide = "Requests specifying Server Side Encryption with Customer provided keys must provide ";
        if (algorithm is null)
            throw S3Errors.InvalidArgument(Header + "algorithm", null, provide + "a valid encryption algorithm.");
        if (algorithm != "AES256")
            throw new AwsException("InvalidEncryptionAlgorithmError", "The Encryption request you specified is not valid. Supported value: AES256.", 400);
        if (key is null)
            throw S3Errors.InvalidArgument(Header + "key", null, provide + "an appropriate secret key.");
        if (md5 is null)
            throw S3Errors.InvalidArgument(Header + "key-MD5", null, provide + "the client calculated MD5 of the secret key.");
        var bytes = new byte[key.Length];
        if (!Convert.TryFromBase64String(key, bytes, out var length) || length != 32)
            throw S3Errors.InvalidArgument(Header + "key", null, "The secret key was invalid for the specified algorithm.");
#pragma warning disable CA5351 // the protocol's own check against a key that was damaged on the way
        var calculated = Convert.ToBase64String(MD5.HashData(bytes.AsSpan(0, length)));
#pragma warning restore CA5351
        return calculated == md5
            ? new CustomerKey(bytes[..length], md5)
            : throw S3Errors.InvalidArgument(Header + "key-MD5", null, "The calculated MD5 hash of the key did not match the hash that was provided.");
    }

    /// <summary>What is kept to know it again.</summary>
    public KeptKey Keep()
    {
        var salt = Ids.Hex(32);
        return new KeptKey(Md5, salt, Proof(salt));
    }

    /// <summary>Whether it is the key that was kept.</summary>
    public bool Is(KeptKey kept) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Proof(kept.Salt)), Encoding.ASCII.GetBytes(kept.Proof));

    /// <summary>Holds the key of a read against the object's; an object without one takes none.</summary>
    /// <exception cref="AwsException">InvalidRequest, AccessDenied.</exception>
    public static void Check(ObjectRecord version, CustomerKey? key)
    {
        if (version.Headers.KeptKey is not { } kept)
        {
            if (key is not null)
                throw S3Errors.InvalidRequest("The encryption parameters are not applicable to this object.");
            return;
        }
        if (key is null)
            throw S3Errors.InvalidRequest("The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.");
        if (!key.Is(kept))
            throw S3Errors.AccessDenied();
    }

    /// <summary>What encrypts and decrypts one file.</summary>
    internal FileCipher CipherOf(string iv) => new(key, Convert.FromHexString(iv));

    private string Proof(string salt) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(salt), key));
}

/// <summary>What is kept of a <see cref="CustomerKey"/>: enough to know it again, and nothing to find it by.</summary>
/// <param name="Md5">Its MD5, base64.</param>
/// <param name="Salt">Random.</param>
/// <param name="Proof">HMAC of key and salt.</param>
public sealed record KeptKey(string Md5, string Salt, string Proof);
