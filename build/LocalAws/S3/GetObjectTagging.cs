using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The object.</summary>
public sealed record GetObjectTaggingRequest(string Bucket, string Key, string? VersionId, string? ExpectedBucketOwner);

/// <summary>Its tags.</summary>
public sealed record GetObjectTaggingResponse(IReadOnlyList<Tag> TagSet, string? VersionId);

/// <summary>Reads an object's tags.</summary>
public sealed class GetObjectTagging(StateStore state, ObjectReader reader) : Operation<GetObjectTaggingRequest, GetObjectTaggingResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectTaggingResponse Handle(GetObjectTaggingRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:GetObjectTagging");
        return new GetObjectTaggingResponse(version.Tags, bucket.Versioning is null ? null : version.VersionId);
    }
}
