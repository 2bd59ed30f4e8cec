using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The version, and whether it is on hold.</summary>
public sealed record PutObjectLegalHoldRequest(string Bucket, string Key, string? VersionId, ObjectLockLegalHold? LegalHold, string? ExpectedBucketOwner);

/// <summary>ON or OFF.</summary>
public sealed record ObjectLockLegalHold(string? Status);

/// <summary>Puts a version on hold, so that nobody can delete it, or ends that.</summary>
public sealed class PutObjectLegalHold(StateStore state, ObjectReader reader, ObjectTable objects) : Operation<PutObjectLegalHoldRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutObjectLegalHoldRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:PutObjectLegalHold");
        ObjectLocking.Require(bucket);
        var on = (request.LegalHold?.Status ?? throw S3Errors.MalformedXml()) == "ON";
        objects.Replace(bucket.Name, version with { Lock = (version.Lock ?? new ObjectLock(null, null, null)) with { LegalHold = on } });
        return Unit.Value;
    }
}
