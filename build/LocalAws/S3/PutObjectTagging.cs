using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The object, and all tags that it should have.</summary>
public sealed record PutObjectTaggingRequest(string Bucket, string Key, string? VersionId, Tagging Tagging, string? ExpectedBucketOwner);

/// <summary>The version whose tags changed.</summary>
public sealed record PutObjectTaggingResponse(string? VersionId);

/// <summary>Replaces an object's tags.</summary>
public sealed class PutObjectTagging(StateStore state, ObjectReader reader, ObjectTable objects, ObjectEvents events) : Operation<PutObjectTaggingRequest, PutObjectTaggingResponse>(state)
{
    /// <inheritdoc/>
    protected override PutObjectTaggingResponse Handle(PutObjectTaggingRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:PutObjectTagging");
        objects.Replace(bucket.Name, version with { Tags = Tagging.ForObject(request.Tagging.TagSet) });
        events.Tagged(bucket, version, call.Principal, hasTags: true);
        return new PutObjectTaggingResponse(bucket.Versioning is null ? null : version.VersionId);
    }
}
