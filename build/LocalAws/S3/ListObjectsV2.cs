using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which objects, and where to go on.</summary>
public sealed record ListObjectsV2Request(
    string Bucket, string? Delimiter, string? EncodingType, int? MaxKeys, string? Prefix, string? ContinuationToken, bool? FetchOwner, string? StartAfter, string? ExpectedBucketOwner);

/// <summary>A page of objects.</summary>
public sealed record ListObjectsV2Response
{
    public required string Name { get; init; }

    public string? Prefix { get; init; }

    public string? Delimiter { get; init; }

    public string? StartAfter { get; init; }

    public string? ContinuationToken { get; init; }

    public string? NextContinuationToken { get; init; }

    public int KeyCount { get; init; }

    public int MaxKeys { get; init; }

    public bool IsTruncated { get; init; }

    public string? EncodingType { get; init; }

    public IReadOnlyList<Object> Contents { get; init; } = [];

    public IReadOnlyList<CommonPrefix> CommonPrefixes { get; init; } = [];
}

/// <summary>Lists a bucket's objects in the byte order of their keys.</summary>
public sealed class ListObjectsV2(StateStore state, BucketStore buckets, Listing listing, BucketAccess access) : Operation<ListObjectsV2Request, ListObjectsV2Response>(state)
{
    /// <inheritdoc/>
    protected override ListObjectsV2Response Handle(ListObjectsV2Request request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:ListBucket", null, [("s3:prefix", request.Prefix), ("s3:delimiter", request.Delimiter)]);
        var (prefix, delimiter) = (request.Prefix ?? "", request.Delimiter ?? "");
        var after = request.ContinuationToken is { } token
            ? Listing.Behind(Paging.Read(token) ?? throw S3Errors.InvalidArgument("continuation-token", token, "The continuation token provided is incorrect"), prefix, delimiter)
            : request.StartAfter ?? "";
        var text = ListingText.For(request.EncodingType);
        var size = ListingText.Size(request.MaxKeys, "max-keys");
        var (entries, more) = listing.Page(bucket.Name, prefix, delimiter, after, size);
        var owner = request.FetchOwner == true ? Owner.Of(bucket.AccountId) : null;
        return new ListObjectsV2Response
        {
            Name = bucket.Name,
            Prefix = text(prefix),
            Delimiter = text(request.Delimiter),
            StartAfter = text(request.StartAfter),
            ContinuationToken = request.ContinuationToken,
            NextContinuationToken = more ? Paging.Write(entries[^1].Name) : null,
            KeyCount = entries.Count,
            MaxKeys = size,
            IsTruncated = more,
            EncodingType = request.EncodingType,
            Contents = [.. entries.Where(entry => entry.Version is not null).Select(entry => Object.Of(entry.Version!, text, owner))],
            CommonPrefixes = [.. entries.Where(entry => entry.Version is null).Select(entry => new CommonPrefix(text(entry.Name)!))],
        };
    }
}
