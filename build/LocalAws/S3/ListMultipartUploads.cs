using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which uploads, and behind which one to go on.</summary>
public sealed record ListMultipartUploadsRequest(
    string Bucket, string? Delimiter, string? EncodingType, string? KeyMarker, int? MaxUploads, string? Prefix, string? UploadIdMarker, string? ExpectedBucketOwner);

/// <summary>A page of uploads.</summary>
public sealed record ListMultipartUploadsResponse
{
    public required string Bucket { get; init; }

    public string? KeyMarker { get; init; }

    public string? UploadIdMarker { get; init; }

    public string? NextKeyMarker { get; init; }

    public string? NextUploadIdMarker { get; init; }

    public string? Prefix { get; init; }

    public string? Delimiter { get; init; }

    public int MaxUploads { get; init; }

    public bool IsTruncated { get; init; }

    public string? EncodingType { get; init; }

    public IReadOnlyList<MultipartUpload> Uploads { get; init; } = [];

    public IReadOnlyList<CommonPrefix> CommonPrefixes { get; init; } = [];
}

/// <summary>One upload.</summary>
public sealed record MultipartUpload(
    string UploadId, string Key, DateTimeOffset Initiated, string StorageClass, Owner Owner, Initiator Initiator, string? ChecksumAlgorithm, string? ChecksumType);

/// <summary>Lists the uploads of a bucket that are under way.</summary>
public sealed class ListMultipartUploads(StateStore state, BucketStore buckets, UploadStore uploads, BucketAccess access)
    : Operation<ListMultipartUploadsRequest, ListMultipartUploadsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListMultipartUploadsResponse Handle(ListMultipartUploadsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:ListBucketMultipartUploads");
        var text = ListingText.For(request.EncodingType);
        var size = ListingText.Size(request.MaxUploads, "max-uploads");
        var (prefix, delimiter) = (request.Prefix ?? "", request.Delimiter ?? "");
        var groups = uploads.List(bucket.Name, prefix)
            .Where(upload => IsBehind(upload, request.KeyMarker, request.UploadIdMarker))
            .GroupBy(upload => Listing.Rolled(upload.Key, prefix, delimiter) is { } rolled ? (Name: rolled, Id: "") : (Name: upload.Key, Id: upload.UploadId))
            .Where(group => group.Key.Id.Length > 0 || string.CompareOrdinal(group.Key.Name, request.KeyMarker) > 0)
            .Take(size + 1).ToList();
        var page = groups.Take(size).ToList();
        var more = groups.Count > size && size > 0;
        return new ListMultipartUploadsResponse
        {
            Bucket = bucket.Name,
            KeyMarker = text(request.KeyMarker ?? ""),
            UploadIdMarker = request.UploadIdMarker ?? "",
            NextKeyMarker = more ? text(page[^1].Key.Name) : null,
            NextUploadIdMarker = more ? page[^1].Key.Id : null,
            Prefix = text(prefix),
            Delimiter = text(request.Delimiter),
            MaxUploads = size,
            IsTruncated = more,
            EncodingType = request.EncodingType,
            Uploads = [.. page.Where(group => group.Key.Id.Length > 0).Select(group => Describe(group.First(), text, bucket))],
            CommonPrefixes = [.. page.Where(group => group.Key.Id.Length == 0).Select(group => new CommonPrefix(text(group.Key.Name)!))],
        };
    }

    private static bool IsBehind(UploadRecord upload, string? keyMarker, string? uploadIdMarker) => string.CompareOrdinal(upload.Key, keyMarker ?? "") switch
    {
        > 0 => true,
        0 => uploadIdMarker is not null && string.CompareOrdinal(upload.UploadId, uploadIdMarker) > 0,
        _ => false,
    };

    private static MultipartUpload Describe(UploadRecord upload, Func<string?, string?> text, BucketRecord bucket) => new(
        upload.UploadId, text(upload.Key)!, upload.Initiated, upload.Headers.StorageClass, Owner.Of(bucket.AccountId), Initiator.Of(upload.Initiator),
        upload.ChecksumAlgorithm, upload.ChecksumType);
}
