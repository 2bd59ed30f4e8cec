using System.Text.Json.Serialization;

namespace LocalAws.S3.Storage;

/// <summary>What is kept with an object and given back as headers.</summary>
public sealed record ObjectHeaders
{
    /// <summary>What S3 answers for objects whose type nobody said.</summary>
    public const string DefaultContentType = "binary/octet-stream";

    public string ContentType { get; init; } = DefaultContentType;

    public string? CacheControl { get; init; }

    public string? ContentDisposition { get; init; }

    public string? ContentEncoding { get; init; }

    public string? ContentLanguage { get; init; }

    public string? Expires { get; init; }

    public string? WebsiteRedirectLocation { get; init; }

    public string StorageClass { get; init; } = "STANDARD";

    /// <summary>Whether it lies in an archive, where it cannot be read.</summary>
    [JsonIgnore]
    public bool IsArchived => StorageClass is "GLACIER" or "DEEP_ARCHIVE";

    /// <summary><c>AES256</c> or <c>aws:kms</c>: recorded and answered; the bytes themselves lie as they came. Null with a client's key.</summary>
    public string? ServerSideEncryption { get => KeptKey is null ? field : null; init; } = "AES256";

    /// <summary>The client's key that the bytes are encrypted with.</summary>
    public KeptKey? KeptKey { get; init; }

    public string? SSEKMSKeyId { get; init; }

    public bool? BucketKeyEnabled { get; init; }

    /// <summary>
    /// Whether the ETag of what is put at once is the MD5 of its bytes. Under a key of KMS or of the client it is not
    /// (https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html): who takes it for one shall find out here.
    /// </summary>
    [JsonIgnore]
    public bool HasDigestETag => ServerSideEncryption == "AES256";

    /// <summary>The client's own, by lower-case name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>ARN of a key that is a customer's, whose use takes permissions; null for S3's own, which everybody in the account may use, and behind an alias.</summary>
    public static string? CustomerKey(string? keyId) =>
        keyId is not null && keyId.StartsWith("arn:", StringComparison.Ordinal) && keyId.Contains(":key/", StringComparison.Ordinal) ? keyId : null;
}
