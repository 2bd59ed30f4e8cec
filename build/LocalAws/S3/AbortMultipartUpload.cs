using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The upload.</summary>
public sealed record AbortMultipartUploadRequest(string Bucket, string Key, string UploadId, string? ExpectedBucketOwner);

/// <summary>Gives an upload up; its parts are removed.</summary>
public sealed class AbortMultipartUpload(StateStore state, BucketStore buckets, UploadStore uploads, BucketAccess access) : Operation<AbortMultipartUploadRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AbortMultipartUploadRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:AbortMultipartUpload", request.Key);
        uploads.Abort(uploads.Get(bucket.Name, request.Key, request.UploadId));
        return Unit.Value;
    }
}
