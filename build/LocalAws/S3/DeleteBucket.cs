using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Deletes a bucket that is empty: of versions, delete markers and objects. Its unfinished uploads go with it.</summary>
public sealed class DeleteBucket(StateStore state, BucketStore buckets, ObjectTable objects, UploadStore uploads) : Operation<DeleteBucketRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (objects.Any(bucket.Name))
            throw S3Errors.BucketNotEmpty(bucket.Name, bucket.Versioning is not null);
        uploads.RemoveAll(bucket.Name);
        buckets.Remove(bucket.Name);
        return Unit.Value;
    }
}
