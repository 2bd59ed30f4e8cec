using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The object.</summary>
public sealed record DeleteObjectTaggingRequest(string Bucket, string Key, string? VersionId, string? ExpectedBucketOwner);

/// <summary>The version whose tags went.</summary>
public sealed record DeleteObjectTaggingResponse(string? VersionId);

/// <summary>Removes an object's tags.</summary>
public sealed class DeleteObjectTagging(StateStore state, ObjectReader reader, ObjectTable objects, ObjectEvents events)
    : Operation<DeleteObjectTaggingRequest, DeleteObjectTaggingResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteObjectTaggingResponse Handle(DeleteObjectTaggingRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:DeleteObjectTagging");
        objects.Replace(bucket.Name, version with { Tags = [] });
        events.Tagged(bucket, version, call.Principal, hasTags: false);
        return new DeleteObjectTaggingResponse(bucket.Versioning is null ? null : version.VersionId);
    }
}
