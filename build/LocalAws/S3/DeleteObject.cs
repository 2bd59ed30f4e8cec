using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The key, or one version of it.</summary>
public sealed record DeleteObjectRequest(string Bucket, string Key, string? VersionId, string? IfMatch, bool? BypassGovernanceRetention, string? ExpectedBucketOwner);

/// <summary>What was deleted or made.</summary>
public sealed record DeleteObjectResponse(bool? DeleteMarker, string? VersionId);

/// <summary>Deletes a version for good, or hides a key behind a delete marker; what is not there is no error.</summary>
public sealed class DeleteObject(StateStore state, BucketStore buckets, ObjectTable objects, ObjectStore store, BucketAccess access)
    : Operation<DeleteObjectRequest, DeleteObjectResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteObjectResponse Handle(DeleteObjectRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, request.VersionId is null ? "s3:DeleteObject" : "s3:DeleteObjectVersion", request.Key);
        if (request.IfMatch is not null)
            new WriteCondition(request.IfMatch).Check(objects.Latest(bucket.Name, request.Key), request.Key);
        var deleted = store.Delete(bucket, request.Key, request.VersionId, call.Now, call.Principal, request.BypassGovernanceRetention == true);
        return bucket.Versioning is null
            ? new DeleteObjectResponse(null, null)
            : new DeleteObjectResponse(deleted?.IsDeleteMarker == true ? true : null, deleted?.VersionId ?? request.VersionId);
    }
}
