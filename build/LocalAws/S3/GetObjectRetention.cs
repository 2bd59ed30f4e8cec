using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The version.</summary>
public sealed record GetObjectRetentionRequest(string Bucket, string Key, string? VersionId, string? ExpectedBucketOwner);

/// <summary>Until when it must stay.</summary>
public sealed record GetObjectRetentionResponse(ObjectLockRetention Retention);

/// <summary>Reads how long a version must stay.</summary>
public sealed class GetObjectRetention(StateStore state, ObjectReader reader) : Operation<GetObjectRetentionRequest, GetObjectRetentionResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectRetentionResponse Handle(GetObjectRetentionRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:GetObjectRetention");
        ObjectLocking.Require(bucket);
        return version.Lock is { Mode: { } mode, RetainUntil: { } until } ? new(new(mode, until)) : throw S3Errors.NoObjectLock();
    }
}
