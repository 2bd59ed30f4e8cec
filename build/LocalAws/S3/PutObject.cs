using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The object; its bytes are the body.</summary>
public sealed record PutObjectRequest : NewObjectRequest
{
    public long? WriteOffsetBytes { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? ChecksumCRC32 { get; init; }

    public string? ChecksumCRC32C { get; init; }

    public string? ChecksumCRC64NVME { get; init; }

    public string? ChecksumSHA1 { get; init; }

    public string? ChecksumSHA256 { get; init; }

    public string? ChecksumSHA512 { get; init; }

    public string? ChecksumMD5 { get; init; }

    /// <summary>The checksums that it gives, by algorithm.</summary>
    internal IReadOnlyDictionary<string, string> Given() =>
        ChecksumAlgorithms.Given(ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumMD5);
}

/// <summary>ETag, version and checksum of what was written.</summary>
public sealed record PutObjectResponse : WrittenObject
{
    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? Expiration { get; init; }
}

/// <summary>Puts an object of up to 5 GiB, streamed to its file; it becomes visible as a whole or not at all.</summary>
public sealed class PutObject(BucketStore buckets, ObjectStore store, BodyReceiver receiver, BucketAccess access, LifecycleClock lifecycle) : AsyncOperation<PutObjectRequest, PutObjectResponse>
{
    /// <inheritdoc/>
    protected override async Task<PutObjectResponse> HandleAsync(PutObjectRequest request, CallContext call)
    {
        ObjectKeys.Check(request.Key);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(
            call, bucket, "s3:PutObject", request.Key, [.. PutContext.Of(request), ("s3:if-none-match", request.IfNoneMatch), ("s3:if-match", request.IfMatch)]);
        if (request.WriteOffsetBytes is not null)
            throw S3Errors.NotImplemented("x-amz-write-offset-bytes");
        var key = request.OwnKey(bucket);
        var version = new ObjectRecord
        {
            Key = request.Key,
            Headers = request.HeadersFor(bucket, key),
            Lock = ObjectLocking.Of(request, bucket, call),
            Tags = Tagging.FromHeader(request.Tagging),
            Writer = call.Principal,
        };
        using var received = await receiver.ReceiveAsync(call.Body, BodyExpectation.Of(request.Given(), call, request.ChecksumAlgorithm), version.Headers, key, call.Cancellation);
        var written = store.Put(bucket.Name, version with { LastModified = call.Now }, received, new WriteCondition(request.IfMatch, request.IfNoneMatch), "PutObject");
        return WrittenObject.Of(new PutObjectResponse { SSECustomerAlgorithm = key is null ? null : "AES256", SSECustomerKeyMD5 = key?.Md5, Expiration = lifecycle.Tells(bucket, written) }, written);
    }
}
