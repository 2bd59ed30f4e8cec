using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Cake.Core.IO;

namespace Cake.AWS.S3;

/// <summary>Which bucket, and how to reach it.</summary>
public abstract class S3Settings
{
    /// <summary>Folder that relative paths start from; Cake's own when not set.</summary>
    public DirectoryPath? WorkingDirectory { get; set; }

    /// <summary>Access key; with <see cref="SecretKey"/>, instead of the SDK's chain of credentials.</summary>
    public string? AccessKey { get; set; }

    /// <summary>Secret of the access key.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Token of temporary credentials.</summary>
    public string? SessionToken { get; set; }

    /// <summary>Region of the bucket.</summary>
    public RegionEndpoint Region { get; set; } = RegionEndpoint.EUWest1;

    /// <summary>Name of the bucket.</summary>
    public string? BucketName { get; set; }

    /// <summary>Algorithm of a key that the caller provides.</summary>
    public ServerSideEncryptionCustomerMethod EncryptionMethod { get; set; } = ServerSideEncryptionCustomerMethod.None;

    /// <summary>A key that S3 encrypts with and does not keep, in base64.</summary>
    public string? EncryptionKey { get; set; }

    /// <summary>MD5 of the key, in base64; computed when not set.</summary>
    public string? EncryptionKeyMD5 { get; set; }

    /// <summary>
    /// A client to use, which stays the caller's, instead of one made from these credentials and this region: not in the package, whose clients
    /// reach AWS alone.
    /// </summary>
    public IAmazonS3? Client { get; set; }

    internal AWSCredentials? Credentials { get; set; }

    // AWSSDK v4 would send None as a header; a key without an algorithm is meant for the only one there is.
    internal ServerSideEncryptionCustomerMethod? CustomerMethod =>
        !string.IsNullOrEmpty(EncryptionKey) ? ServerSideEncryptionCustomerMethod.AES256 : EncryptionMethod == ServerSideEncryptionCustomerMethod.None ? null : EncryptionMethod;

    /// <summary>Copies these settings to others.</summary>
    protected T CopyS3Settings<T>(T copy) where T : S3Settings
    {
        ArgumentNullException.ThrowIfNull(copy);
        (copy.WorkingDirectory, copy.Region, copy.BucketName, copy.Client) = (WorkingDirectory, Region, BucketName, Client);
        (copy.AccessKey, copy.SecretKey, copy.SessionToken, copy.Credentials) = (AccessKey, SecretKey, SessionToken, Credentials);
        (copy.EncryptionMethod, copy.EncryptionKey, copy.EncryptionKeyMD5) = (EncryptionMethod, EncryptionKey, EncryptionKeyMD5);
        return copy;
    }
}
