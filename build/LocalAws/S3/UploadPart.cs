using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>One part; its bytes are the body.</summary>
public sealed record UploadPartRequest : ChecksumMembers
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    public required string UploadId { get; init; }

    public required int PartNumber { get; init; }

    public string? ChecksumAlgorithm { get; init; }

    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKey { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? ExpectedBucketOwner { get; init; }

    /// <summary>Without the key.</summary>
    public override string ToString() => $"{Bucket}/{Key} {PartNumber}";
}

/// <summary>ETag and checksum of the part.</summary>
public sealed record UploadPartResponse : ChecksumMembers
{
    public required string ETag { get; init; }

    public string? ServerSideEncryption { get; init; }

    public string? SSEKMSKeyId { get; init; }

    public bool? BucketKeyEnabled { get; init; }

    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }
}

/// <summary>Uploads a part of up to 5 GiB.</summary>
public sealed class UploadPart(BucketStore buckets, UploadStore uploads, UploadedPart receiver, BucketAccess access) : AsyncOperation<UploadPartRequest, UploadPartResponse>
{
    /// <inheritdoc/>
    protected override async Task<UploadPartResponse> HandleAsync(UploadPartRequest request, CallContext call)
    {
        UploadedPart.CheckNumber(request.PartNumber);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:PutObject", request.Key);
        var upload = uploads.Get(bucket.Name, request.Key, request.UploadId);
        var key = CustomerKey.Of(request.SSECustomerAlgorithm, request.SSECustomerKey, request.SSECustomerKeyMD5);
        UploadedPart.CheckKey(upload, key);
        if (upload.ChecksumAlgorithm is { } chosen && request.ChecksumAlgorithm is { } sent && sent != chosen)
            throw S3Errors.InvalidRequest($"Checksum Type mismatch occurred, expected checksum Type: {chosen.ToLowerInvariant()}, actual checksum Type: {sent.ToLowerInvariant()}");
        // Without a choice, every part has the default checksum, so that the whole object has it.
        var algorithm = upload.ChecksumAlgorithm ?? ChecksumAlgorithms.Default;
        var part = await receiver.ReceiveAsync(upload, request.PartNumber, call.Body, BodyExpectation.Of(request.Given(), call, request.ChecksumAlgorithm, kept: algorithm), call.Now, key, call.Cancellation);
        return new UploadPartResponse
        {
            ETag = $"\"{part.ETag}\"",
            ServerSideEncryption = upload.Headers.ServerSideEncryption,
            SSEKMSKeyId = upload.Headers.SSEKMSKeyId,
            BucketKeyEnabled = upload.Headers.BucketKeyEnabled,
            SSECustomerAlgorithm = key is null ? null : "AES256",
            SSECustomerKeyMD5 = key?.Md5,
        }.With(UploadedPart.Answered(part, upload, request));
    }
}
