using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The upload, and behind which part to go on.</summary>
public sealed record ListPartsRequest(string Bucket, string Key, string UploadId, int? MaxParts, int? PartNumberMarker, string? ExpectedBucketOwner);

/// <summary>A page of parts.</summary>
public sealed record ListPartsResponse(
    string Bucket, string Key, string UploadId, int PartNumberMarker, int NextPartNumberMarker, int MaxParts, bool IsTruncated, IReadOnlyList<Part> Parts,
    Initiator Initiator, Owner Owner, string StorageClass, string? ChecksumAlgorithm, string? ChecksumType);

/// <summary>One part.</summary>
public sealed record Part : ChecksumMembers
{
    public required int PartNumber { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public required string ETag { get; init; }

    public required long Size { get; init; }
}

/// <summary>Lists the parts of an upload that is under way.</summary>
public sealed class ListParts(StateStore state, BucketStore buckets, UploadStore uploads, PartTable parts, BucketAccess access) : Operation<ListPartsRequest, ListPartsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListPartsResponse Handle(ListPartsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:ListMultipartUploadParts", request.Key);
        var upload = uploads.Get(bucket.Name, request.Key, request.UploadId);
        var after = request.PartNumberMarker ?? 0;
        var size = ListingText.Size(request.MaxParts, "max-parts");
        var found = parts.Page(upload.Data, after, size + 1);
        var page = found.Take(size).ToList();
        var last = page.Count > 0 ? page[^1].Number : after;
        return new ListPartsResponse(
            bucket.Name, upload.Key, upload.UploadId, after, last, size, found.Count > size,
            [.. page.Select(part => Describe(part, upload))], Initiator.Of(upload.Initiator), Owner.Of(bucket.AccountId), upload.Headers.StorageClass,
            upload.ChecksumAlgorithm, upload.ChecksumType);
    }

    private static Part Describe(PartRecord part, UploadRecord upload) => new Part
    {
        PartNumber = part.Number,
        LastModified = part.LastModified,
        ETag = $"\"{part.ETag}\"",
        Size = part.Size,
    }.With(upload.ChecksumAlgorithm is null ? null : part.Checksum);
}
