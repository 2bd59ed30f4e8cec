using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The archived object, for how long, and how fast.</summary>
public sealed record RestoreObjectRequest(string Bucket, string Key, string? VersionId, RestoreRequest? RestoreRequest, string? ExpectedBucketOwner);

/// <summary>Days that the copy stays, and the tier of its retrieval.</summary>
public sealed record RestoreRequest(int? Days, GlacierJobParameters? GlacierJobParameters, string? Type, string? Tier);

/// <summary>The tier: Expedited, Standard or Bulk.</summary>
public sealed record GlacierJobParameters(string Tier);

/// <summary>Makes a copy of an archived object that can be read, in AWS's hours divided by the time scale; of one that is there already, it only changes the end.</summary>
public sealed class RestoreObject(StateStore state, ObjectReader reader, ObjectTable objects, LifecycleClock clock, LocalAwsOptions options) : Operation<RestoreObjectRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RestoreObjectRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:RestoreObject");
        if (request.RestoreRequest?.Type is not null)
            throw S3Errors.NotImplemented("S3 Select");
        if (!version.Headers.IsArchived)
            throw S3Errors.InvalidObjectState(version.Headers.StorageClass, "Restore is not allowed for the object's current storage class");
        var days = request.RestoreRequest?.Days is > 0 and var given ? given : throw S3Errors.MalformedXml();
        var wait = Wait(request.RestoreRequest.GlacierJobParameters?.Tier ?? request.RestoreRequest.Tier ?? "Standard", version.Headers.StorageClass) / options.TimeScale;
        if (version.Restored is { } restored && restored.Tells(call.Now) is not null)
        {
            if (restored.ReadyAt > call.Now)
                throw new AwsException("RestoreAlreadyInProgress", "Object restore is already in progress", 409);
            objects.Replace(bucket.Name, version with { Restored = restored with { Until = clock.After(call.Now, days) } });
            return Unit.Value;
        }
        objects.Replace(bucket.Name, version with { Restored = new Restoration(call.Now + wait, clock.After(call.Now + wait, days)) });
        call.ResponseStatus = 202;
        return Unit.Value;
    }

    // The longest that AWS says (S3 User Guide, "Understanding archive retrieval options").
    private static TimeSpan Wait(string tier, string storageClass) => (tier, storageClass) switch
    {
        ("Expedited", "GLACIER") => TimeSpan.FromMinutes(5),
        ("Expedited", _) => throw S3Errors.InvalidArgument("Tier", tier, "Retrieval option is not supported by this storage class"),
        ("Bulk", "GLACIER") => TimeSpan.FromHours(12),
        ("Bulk", _) => TimeSpan.FromHours(48),
        (_, "GLACIER") => TimeSpan.FromHours(5),
        _ => TimeSpan.FromHours(12),
    };
}
