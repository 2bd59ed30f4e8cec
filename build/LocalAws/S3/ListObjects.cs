using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which objects, and behind which key to go on.</summary>
public sealed record ListObjectsRequest(string Bucket, string? Delimiter, string? EncodingType, string? Marker, int? MaxKeys, string? Prefix, string? ExpectedBucketOwner);

/// <summary>A page of objects.</summary>
public sealed record ListObjectsResponse
{
    public required string Name { get; init; }

    public string? Prefix { get; init; }

    public string? Marker { get; init; }

    public string? NextMarker { get; init; }

    public int MaxKeys { get; init; }

    public string? Delimiter { get; init; }

    public bool IsTruncated { get; init; }

    public string? EncodingType { get; init; }

    public IReadOnlyList<Object> Contents { get; init; } = [];

    public IReadOnlyList<CommonPrefix> CommonPrefixes { get; init; } = [];
}

/// <summary>Lists a bucket's objects, the older way: a page goes on behind a key.</summary>
public sealed class ListObjects(StateStore state, BucketStore buckets, Listing listing, BucketAccess access) : Operation<ListObjectsRequest, ListObjectsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListObjectsResponse Handle(ListObjectsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:ListBucket", null, [("s3:prefix", request.Prefix), ("s3:delimiter", request.Delimiter)]);
        var (prefix, delimiter) = (request.Prefix ?? "", request.Delimiter ?? "");
        var text = ListingText.For(request.EncodingType);
        var size = ListingText.Size(request.MaxKeys, "max-keys");
        var (entries, more) = listing.Page(bucket.Name, prefix, delimiter, Listing.Behind(request.Marker ?? "", prefix, delimiter), size);
        return new ListObjectsResponse
        {
            Name = bucket.Name,
            Prefix = text(prefix),
            Marker = text(request.Marker ?? ""),
            // Without a delimiter, clients go on behind the last key.
            NextMarker = more && delimiter.Length > 0 ? text(entries[^1].Name) : null,
            MaxKeys = size,
            Delimiter = text(request.Delimiter),
            IsTruncated = more,
            EncodingType = request.EncodingType,
            Contents = [.. entries.Where(entry => entry.Version is not null).Select(entry => Object.Of(entry.Version!, text, Owner.Of(bucket.AccountId)))],
            CommonPrefixes = [.. entries.Where(entry => entry.Version is null).Select(entry => new CommonPrefix(text(entry.Name)!))],
        };
    }
}
