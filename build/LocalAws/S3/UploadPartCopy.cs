using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>From which object, and which bytes of it, a part is made.</summary>
public sealed record UploadPartCopyRequest(
    string Bucket, string Key, string UploadId, int PartNumber, string CopySource, string? CopySourceRange, string? CopySourceIfMatch, string? CopySourceIfNoneMatch,
    DateTimeOffset? CopySourceIfModifiedSince, DateTimeOffset? CopySourceIfUnmodifiedSince, string? ExpectedBucketOwner, string? ExpectedSourceBucketOwner)
{
    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKey { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? CopySourceSSECustomerAlgorithm { get; init; }

    public string? CopySourceSSECustomerKey { get; init; }

    public string? CopySourceSSECustomerKeyMD5 { get; init; }

    /// <summary>Without the keys.</summary>
    public override string ToString() => $"{CopySource} -> {Bucket}/{Key} {PartNumber}";
}

/// <summary>The part.</summary>
public sealed record UploadPartCopyResponse(CopyPartResult CopyPartResult, string? CopySourceVersionId, string? ServerSideEncryption, string? SSEKMSKeyId, bool? BucketKeyEnabled, string? SSECustomerAlgorithm, string? SSECustomerKeyMD5);

/// <summary>ETag and time of the part.</summary>
public sealed record CopyPartResult : ChecksumMembers
{
    public required string ETag { get; init; }

    public required DateTimeOffset LastModified { get; init; }
}

/// <summary>Makes a part from an object that is there.</summary>
public sealed class UploadPartCopy(BucketStore buckets, UploadStore uploads, ObjectReader reader, ObjectStore store, UploadedPart receiver, BucketAccess access)
    : AsyncOperation<UploadPartCopyRequest, UploadPartCopyResponse>
{
    /// <inheritdoc/>
    protected override async Task<UploadPartCopyResponse> HandleAsync(UploadPartCopyRequest request, CallContext call)
    {
        UploadedPart.CheckNumber(request.PartNumber);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:PutObject", request.Key);
        var upload = uploads.Get(bucket.Name, request.Key, request.UploadId);
        var key = CustomerKey.Of(request.SSECustomerAlgorithm, request.SSECustomerKey, request.SSECustomerKeyMD5);
        UploadedPart.CheckKey(upload, key);
        var from = CopySource.Parse(request.CopySource);
        var (sourceBucket, source) = reader.Get(call, from.Bucket, from.Key, from.VersionId, request.ExpectedSourceBucketOwner);
        new ReadConditions(request.CopySourceIfMatch, request.CopySourceIfNoneMatch, request.CopySourceIfModifiedSince, request.CopySourceIfUnmodifiedSince).CheckSource(source);
        var range = Range(request.CopySourceRange, source.Size);
        await using var content = store.Open(source, CustomerKey.Of(request.CopySourceSSECustomerAlgorithm, request.CopySourceSSECustomerKey, request.CopySourceSSECustomerKeyMD5));
        await using var piece = new RangeStream(content, range);
        var expected = new BodyExpectation { Algorithm = upload.ChecksumAlgorithm ?? ChecksumAlgorithms.Default, Length = range.Length };
        var part = await receiver.ReceiveAsync(upload, request.PartNumber, piece, expected, call.Now, key, call.Cancellation);
        return new UploadPartCopyResponse(
            new CopyPartResult { ETag = $"\"{part.ETag}\"", LastModified = part.LastModified }.With(upload.ChecksumAlgorithm is null ? null : part.Checksum),
            sourceBucket.Versioning is null ? null : source.VersionId,
            upload.Headers.ServerSideEncryption,
            upload.Headers.SSEKMSKeyId,
            upload.Headers.BucketKeyEnabled,
            key is null ? null : "AES256",
            key?.Md5);
    }

    // Stricter than a GET's range: both ends must be there, and within the object.
    private static ByteRange Range(string? header, long size)
    {
        if (header is null)
            return new ByteRange(0, size);
        var range = header.StartsWith("bytes=", StringComparison.Ordinal) && header["bytes=".Length..].Split('-') is [{ Length: > 0 }, { Length: > 0 } last]
            && long.TryParse(last, out var end) && end < size ? ByteRange.Parse(header, size) : null;
        return range ?? throw S3Errors.InvalidArgument("x-amz-copy-source-range", header, $"The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy, within the source's {size} bytes");
    }
}
