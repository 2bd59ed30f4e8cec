using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The version.</summary>
public sealed record GetObjectLegalHoldRequest(string Bucket, string Key, string? VersionId, string? ExpectedBucketOwner);

/// <summary>Whether it is on hold.</summary>
public sealed record GetObjectLegalHoldResponse(ObjectLockLegalHold LegalHold);

/// <summary>Reads whether a version is on hold.</summary>
public sealed class GetObjectLegalHold(StateStore state, ObjectReader reader) : Operation<GetObjectLegalHoldRequest, GetObjectLegalHoldResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectLegalHoldResponse Handle(GetObjectLegalHoldRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:GetObjectLegalHold");
        ObjectLocking.Require(bucket);
        return version.Lock?.LegalHold is { } on ? new(new(on ? "ON" : "OFF")) : throw S3Errors.NoObjectLock();
    }
}
