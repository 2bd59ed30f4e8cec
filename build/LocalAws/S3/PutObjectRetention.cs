using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The version, and until when it must stay.</summary>
public sealed record PutObjectRetentionRequest(string Bucket, string Key, string? VersionId, ObjectLockRetention? Retention, bool? BypassGovernanceRetention, string? ExpectedBucketOwner);

/// <summary>Mode and end of a retention.</summary>
public sealed record ObjectLockRetention(string? Mode, DateTimeOffset? RetainUntilDate);

/// <summary>Sets how long a version must stay: longer always, shorter only where governance is bypassed.</summary>
public sealed class PutObjectRetention(StateStore state, ObjectReader reader, ObjectTable objects) : Operation<PutObjectRetentionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutObjectRetentionRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:PutObjectRetention");
        ObjectLocking.Require(bucket);
        var (mode, until) = (request.Retention?.Mode, request.Retention?.RetainUntilDate);
        if (mode is null != until is null)
            throw S3Errors.MalformedXml();
        ObjectLocking.CheckFuture(until, call.Now);
        var present = version.Lock ?? new ObjectLock(null, null, null);
        if (!present.MayBecome(mode, until, call.Now, request.BypassGovernanceRetention == true))
            throw S3Errors.ObjectIsLocked();
        objects.Replace(bucket.Name, version with { Lock = present with { Mode = mode, RetainUntil = until } });
        return Unit.Value;
    }
}
