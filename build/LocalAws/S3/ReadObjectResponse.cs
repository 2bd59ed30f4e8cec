using System.Globalization;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Headers that GetObject and HeadObject answer.</summary>
public abstract record ReadObjectResponse : ChecksumMembers
{
    public string? AcceptRanges { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public long? ContentLength { get; init; }

    public string? ETag { get; init; }

    public string? ChecksumType { get; init; }

    public string? VersionId { get; init; }

    public string? CacheControl { get; init; }

    public string? ContentDisposition { get; init; }

    public string? ContentEncoding { get; init; }

    public string? ContentLanguage { get; init; }

    public string? ContentRange { get; init; }

    public string? ContentType { get; init; }

    public string? Expires { get; init; }

    public string? WebsiteRedirectLocation { get; init; }

    public string? ServerSideEncryption { get; init; }

    public string? SSEKMSKeyId { get; init; }

    public bool? BucketKeyEnabled { get; init; }

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public string? StorageClass { get; init; }

    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? ObjectLockMode { get; init; }

    public DateTimeOffset? ObjectLockRetainUntilDate { get; init; }

    public string? ObjectLockLegalHoldStatus { get; init; }

    public string? Expiration { get; init; }

    public string? Restore { get; init; }

    public int? PartsCount { get; init; }

    public int? TagCount { get; init; }

    /// <summary>Filled in from a version and what was asked of it.</summary>
    internal static T Of<T>(T response, ReadObjectRequest request, BucketRecord bucket, ObjectRecord version, ByteRange? range) where T : ReadObjectResponse
    {
        var headers = version.Headers;
        var checksum = request.ChecksumMode == "ENABLED" && range is null ? version.Checksum : null;
        return (T)(response with
        {
            AcceptRanges = "bytes",
            LastModified = version.LastModified,
            ContentLength = range?.Length ?? version.Size,
            ContentRange = range?.Of(version.Size),
            ETag = $"\"{version.ETag}\"",
            ChecksumType = checksum?.Type,
            VersionId = bucket.Versioning is null ? null : version.VersionId,
            CacheControl = request.ResponseCacheControl ?? headers.CacheControl,
            ContentDisposition = request.ResponseContentDisposition ?? headers.ContentDisposition,
            ContentEncoding = request.ResponseContentEncoding ?? headers.ContentEncoding,
            ContentLanguage = request.ResponseContentLanguage ?? headers.ContentLanguage,
            ContentType = request.ResponseContentType ?? headers.ContentType,
            Expires = request.ResponseExpires?.ToString("R", CultureInfo.InvariantCulture) ?? headers.Expires,
            WebsiteRedirectLocation = headers.WebsiteRedirectLocation,
            ServerSideEncryption = headers.ServerSideEncryption,
            SSEKMSKeyId = headers.SSEKMSKeyId,
            BucketKeyEnabled = headers.BucketKeyEnabled,
            SSECustomerAlgorithm = headers.KeptKey is null ? null : "AES256",
            SSECustomerKeyMD5 = headers.KeptKey?.Md5,
            ObjectLockMode = version.Lock?.Mode,
            ObjectLockRetainUntilDate = version.Lock?.RetainUntil,
            ObjectLockLegalHoldStatus = version.Lock?.LegalHold is { } hold ? hold ? "ON" : "OFF" : null,
            Metadata = headers.Metadata.Count == 0 ? null : headers.Metadata,
            StorageClass = headers.StorageClass == "STANDARD" ? null : headers.StorageClass,
            PartsCount = request.PartNumber is null ? null : version.PartsCount,
            TagCount = version.Tags.Count == 0 ? null : version.Tags.Count,
        }).With(checksum);
    }
}
