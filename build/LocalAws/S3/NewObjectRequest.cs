using System.Text;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>What every request that makes an object says of it: PutObject, CopyObject and CreateMultipartUpload share these members.</summary>
public abstract record NewObjectRequest
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    public string? ACL { get; init; }

    public string? CacheControl { get; init; }

    public string? ContentDisposition { get; init; }

    public string? ContentEncoding { get; init; }

    public string? ContentLanguage { get; init; }

    public string? ContentType { get; init; }

    public string? Expires { get; init; }

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public string? ServerSideEncryption { get; init; }

    public string? SSEKMSKeyId { get; init; }

    public bool? BucketKeyEnabled { get; init; }

    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKey { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? StorageClass { get; init; }

    public string? Tagging { get; init; }

    public string? WebsiteRedirectLocation { get; init; }

    public string? ObjectLockMode { get; init; }

    public DateTimeOffset? ObjectLockRetainUntilDate { get; init; }

    public string? ObjectLockLegalHoldStatus { get; init; }

    public string? ChecksumAlgorithm { get; init; }

    public string? ExpectedBucketOwner { get; init; }

    /// <summary>Without the key.</summary>
    public sealed override string ToString() => $"{Bucket}/{Key}";

    /// <summary>The client's own key; null when it brings none.</summary>
    /// <exception cref="Kernel.AwsException">It is none, or the bucket takes none.</exception>
    internal CustomerKey? OwnKey(BucketRecord bucket) => CustomerKey.Of(SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5) switch
    {
        { } when BucketDefaults.BlocksCustomerKeys(bucket) => throw S3Errors.AccessDenied(
            "Server Side Encryption with Customer provided keys (SSE-C) is blocked for this bucket. PutBucketEncryption with BlockedEncryptionTypes NONE lets it in."),
        var key => key,
    };

    /// <summary>The headers to keep with the object, after the bucket's encryption.</summary>
    /// <param name="bucket">Where it goes.</param>
    /// <param name="key">The client's own key.</param>
    /// <exception cref="Kernel.AwsException">What is wrong with them.</exception>
    internal ObjectHeaders HeadersFor(BucketRecord bucket, CustomerKey? key)
    {
        CheckSupported();
        if ((Metadata ?? new Dictionary<string, string>()).Sum(each => Encoding.UTF8.GetByteCount(each.Key) + Encoding.UTF8.GetByteCount(each.Value)) > S3Limits.LargestMetadata)
            throw S3Errors.MetadataTooLarge();
        var (algorithm, keyId, bucketKey) = BucketDefaults.EncryptionOf(bucket);
        var own = ServerSideEncryption is not null;
        var headers = new ObjectHeaders
        {
            ContentType = ContentType is { Length: > 0 } ? ContentType : ObjectHeaders.DefaultContentType,
            CacheControl = CacheControl,
            ContentDisposition = ContentDisposition,
            ContentEncoding = WithoutChunking(ContentEncoding),
            ContentLanguage = ContentLanguage,
            Expires = Expires,
            WebsiteRedirectLocation = WebsiteRedirectLocation,
            StorageClass = StorageClass ?? "STANDARD",
            ServerSideEncryption = ServerSideEncryption ?? algorithm,
            SSEKMSKeyId = own ? SSEKMSKeyId ?? DefaultKey(bucket, ServerSideEncryption!) : keyId ?? DefaultKey(bucket, algorithm),
            BucketKeyEnabled = own ? BucketKeyEnabled : BucketKeyEnabled ?? bucketKey,
            Metadata = (Metadata ?? new Dictionary<string, string>()).ToDictionary(each => each.Key.ToLowerInvariant(), each => each.Value, StringComparer.Ordinal),
        };
        return key is null ? headers : headers with { SSEKMSKeyId = null, BucketKeyEnabled = null, KeptKey = key.Keep() };
    }

    private void CheckSupported()
    {
        if (SSECustomerAlgorithm is not null && ServerSideEncryption is not null)
            throw S3Errors.InvalidArgument("x-amz-server-side-encryption", ServerSideEncryption, "Server Side Encryption with Customer provided key is incompatible with the encryption method specified");
        if (ACL is not null and not "private" and not "bucket-owner-full-control" and not "bucket-owner-read")
            throw new Kernel.AwsException("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
        if (SSEKMSKeyId is not null && ServerSideEncryption is null or "AES256" && SSEKMSKeyId is not null)
            throw S3Errors.InvalidArgument("x-amz-server-side-encryption-aws-kms-key-id", SSEKMSKeyId, "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms");
    }

    // The account's own key for S3, where the request names none.
    private static string? DefaultKey(BucketRecord bucket, string algorithm) =>
        algorithm.StartsWith("aws:kms", StringComparison.Ordinal) ? $"arn:aws:kms:{bucket.Region}:{bucket.AccountId}:alias/aws/s3" : null;

    // aws-chunked says how the request travelled, not what the object is.
    private static string? WithoutChunking(string? encoding)
    {
        var left = encoding?.Split(',', StringSplitOptions.TrimEntries).Where(each => each is not "aws-chunked" and not "").ToList();
        return left is { Count: > 0 } ? string.Join(',', left) : null;
    }
}
