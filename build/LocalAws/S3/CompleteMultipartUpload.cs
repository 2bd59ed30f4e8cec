using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The parts that make the object.</summary>
public sealed record CompleteMultipartUploadRequest : ChecksumMembers
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    public required string UploadId { get; init; }

    public CompletedMultipartUpload? MultipartUpload { get; init; }

    public long? MpuObjectSize { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? ExpectedBucketOwner { get; init; }
}

/// <summary>Parts in ascending order.</summary>
public sealed record CompletedMultipartUpload(IReadOnlyList<CompletedPart>? Parts);

/// <summary>One part, with the ETag and perhaps the checksum that its upload answered.</summary>
public sealed record CompletedPart : ChecksumMembers
{
    public string? ETag { get; init; }

    public int? PartNumber { get; init; }
}

/// <summary>The object.</summary>
public sealed record CompleteMultipartUploadResponse : WrittenObject
{
    public required string Location { get; init; }

    public required string Bucket { get; init; }

    public required string Key { get; init; }
}

/// <summary>Makes an object of uploaded parts; no byte is copied for it.</summary>
public sealed class CompleteMultipartUpload(StateStore state, BucketStore buckets, UploadStore uploads, PartTable parts, DataFolder folder, ObjectStore store, BucketAccess access)
    : Operation<CompleteMultipartUploadRequest, CompleteMultipartUploadResponse>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override CompleteMultipartUploadResponse Handle(CompleteMultipartUploadRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:PutObject", request.Key);
        var upload = uploads.Get(bucket.Name, request.Key, request.UploadId);
        var uploaded = parts.List(upload.Data);
        var chosen = ChosenParts.Of(request.MultipartUpload?.Parts ?? [], uploaded);
        var size = chosen.Sum(part => part.Size);
        if (request.MpuObjectSize is { } said && said != size)
            throw S3Errors.InvalidRequest($"The provided 'x-amz-mp-object-size' header does not match what was computed: {size}.");
        var checksum = MultipartChecksum.Of(chosen, upload.ChecksumAlgorithm, upload.ChecksumType);
        if (request.Given().TryGetValue(checksum.Algorithm, out var expected) && expected != checksum.Value)
            throw S3Errors.BadDigest(checksum.Algorithm);
        foreach (var unused in uploaded.Except(chosen))
        {
            parts.Remove(upload.Data, unused.Number);
            state.AfterCommit(() => folder.Delete(unused.File));
        }
        uploads.Remove(upload);
        var version = new ObjectRecord
        {
            Key = upload.Key,
            LastModified = call.Now,
            Size = size,
            ETag = MultipartChecksum.ETag(chosen),
            Data = upload.Data,
            PartsCount = chosen.Count,
            Headers = upload.Headers,
            Lock = upload.Lock,
            Tags = upload.Tags,
            Checksum = checksum,
            Writer = call.Principal,
        };
        var written = store.Commit(bucket.Name, version, new WriteCondition(request.IfMatch, request.IfNoneMatch), "CompleteMultipartUpload");
        return WrittenObject.Of(
            new CompleteMultipartUploadResponse { Location = $"{call.Endpoint}/{bucket.Name}/{Uri.EscapeDataString(upload.Key)}", Bucket = bucket.Name, Key = upload.Key }, written);
    }
}
