using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The object that parts will make.</summary>
public sealed record CreateMultipartUploadRequest : NewObjectRequest
{
    public string? ChecksumType { get; init; }
}

/// <summary>The id that parts are uploaded under.</summary>
public sealed record CreateMultipartUploadResponse(
    string Bucket, string Key, string UploadId, string? ServerSideEncryption, string? SSEKMSKeyId, bool? BucketKeyEnabled, string? ChecksumAlgorithm, string? ChecksumType,
    string? SSECustomerAlgorithm, string? SSECustomerKeyMD5);

/// <summary>Begins an upload in parts.</summary>
public sealed class CreateMultipartUpload(StateStore state, BucketStore buckets, UploadStore uploads, BucketAccess access)
    : Operation<CreateMultipartUploadRequest, CreateMultipartUploadResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateMultipartUploadResponse Handle(CreateMultipartUploadRequest request, CallContext call)
    {
        ObjectKeys.Check(request.Key);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:PutObject", request.Key, PutContext.Of(request));
        var key = request.OwnKey(bucket);
        var upload = new UploadRecord
        {
            Bucket = bucket.Name,
            Key = request.Key,
            UploadId = call.Now.UtcTicks.ToString("x16", CultureInfo.InvariantCulture) + Ids.Hex(48),
            Data = Ids.Uuid(),
            Initiated = call.Now,
            Initiator = call.Principal,
            Headers = request.HeadersFor(bucket, key),
            Lock = ObjectLocking.Of(request, bucket, call),
            Tags = Tagging.FromHeader(request.Tagging),
            ChecksumAlgorithm = request.ChecksumAlgorithm,
            ChecksumType = MultipartChecksum.TypeOf(request.ChecksumAlgorithm, request.ChecksumType),
        };
        uploads.Add(upload);
        return new CreateMultipartUploadResponse(
            bucket.Name, upload.Key, upload.UploadId, upload.Headers.ServerSideEncryption, upload.Headers.SSEKMSKeyId, upload.Headers.BucketKeyEnabled,
            upload.ChecksumAlgorithm, upload.ChecksumType, key is null ? null : "AES256", key?.Md5);
    }
}
