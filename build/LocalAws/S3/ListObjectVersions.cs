using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Which versions, and behind which one to go on.</summary>
public sealed record ListObjectVersionsRequest(
    string Bucket, string? Delimiter, string? EncodingType, string? KeyMarker, int? MaxKeys, string? Prefix, string? VersionIdMarker, string? ExpectedBucketOwner);

/// <summary>A page of versions and delete markers.</summary>
public sealed record ListObjectVersionsResponse
{
    public required string Name { get; init; }

    public string? Prefix { get; init; }

    public string? KeyMarker { get; init; }

    public string? VersionIdMarker { get; init; }

    public string? NextKeyMarker { get; init; }

    public string? NextVersionIdMarker { get; init; }

    public int MaxKeys { get; init; }

    public string? Delimiter { get; init; }

    public bool IsTruncated { get; init; }

    public string? EncodingType { get; init; }

    public IReadOnlyList<ObjectVersion> Versions { get; init; } = [];

    public IReadOnlyList<DeleteMarkerEntry> DeleteMarkers { get; init; } = [];

    public IReadOnlyList<CommonPrefix> CommonPrefixes { get; init; } = [];
}

/// <summary>One version.</summary>
public sealed record ObjectVersion(
    string Key, string VersionId, bool IsLatest, DateTimeOffset LastModified, string ETag, IReadOnlyList<string>? ChecksumAlgorithm, string? ChecksumType,
    long Size, Owner Owner, string StorageClass);

/// <summary>One delete marker.</summary>
public sealed record DeleteMarkerEntry(string Key, string VersionId, bool IsLatest, DateTimeOffset LastModified, Owner Owner);

/// <summary>Lists all versions of a bucket's objects.</summary>
public sealed class ListObjectVersions(StateStore state, BucketStore buckets, ObjectTable objects, VersionListing listing, BucketAccess access)
    : Operation<ListObjectVersionsRequest, ListObjectVersionsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListObjectVersionsResponse Handle(ListObjectVersionsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:ListBucketVersions", null, [("s3:prefix", request.Prefix), ("s3:delimiter", request.Delimiter)]);
        if (request.VersionIdMarker is not null && request.KeyMarker is null)
            throw S3Errors.InvalidArgument("version-id-marker", request.VersionIdMarker, "A version-id marker cannot be specified without a key marker.");
        var text = ListingText.For(request.EncodingType);
        var size = ListingText.Size(request.MaxKeys, "max-keys");
        var (entries, more) = listing.Page(bucket.Name, request.Prefix ?? "", request.Delimiter ?? "", request.KeyMarker ?? "", request.VersionIdMarker, size);
        var found = entries.Where(entry => entry.Version is not null).Select(entry => entry.Version!).ToList();
        var owner = Owner.Of(bucket.AccountId);
        return new ListObjectVersionsResponse
        {
            Name = bucket.Name,
            Prefix = text(request.Prefix ?? ""),
            KeyMarker = text(request.KeyMarker ?? ""),
            VersionIdMarker = request.VersionIdMarker ?? "",
            NextKeyMarker = more ? text(entries[^1].Name) : null,
            NextVersionIdMarker = more ? entries[^1].Version?.VersionId : null,
            MaxKeys = size,
            Delimiter = text(request.Delimiter),
            IsTruncated = more,
            EncodingType = request.EncodingType,
            Versions = [.. found.Where(version => !version.IsDeleteMarker).Select(version => Describe(bucket.Name, version, text, owner))],
            DeleteMarkers = [.. found.Where(version => version.IsDeleteMarker).Select(version =>
                new DeleteMarkerEntry(text(version.Key)!, version.VersionId, objects.IsLatest(bucket.Name, version), version.LastModified, owner))],
            CommonPrefixes = [.. entries.Where(entry => entry.Version is null).Select(entry => new CommonPrefix(text(entry.Name)!))],
        };
    }

    private ObjectVersion Describe(string bucket, ObjectRecord version, Func<string?, string?> text, Owner owner) => new(
        text(version.Key)!, version.VersionId, objects.IsLatest(bucket, version), version.LastModified, $"\"{version.ETag}\"",
        version.Checksum is null ? null : [version.Checksum.Algorithm], version.Checksum?.Type, version.Size, owner, version.Headers.StorageClass);
}
