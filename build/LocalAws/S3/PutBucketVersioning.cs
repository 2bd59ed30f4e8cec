using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>What the bucket should do from now on.</summary>
public sealed record PutBucketVersioningRequest(string Bucket, VersioningConfiguration VersioningConfiguration, string? MFA, string? ExpectedBucketOwner);

/// <summary>Enabled or Suspended.</summary>
public sealed record VersioningConfiguration(string? MFADelete, string? Status);

/// <summary>Turns versions on, or suspends them: they cannot be turned off again.</summary>
public sealed class PutBucketVersioning(StateStore state, BucketStore buckets) : Operation<PutBucketVersioningRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketVersioningRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (request.VersioningConfiguration.MFADelete == "Enabled")
            throw S3Errors.NotImplemented("MFA delete");
        if (request.VersioningConfiguration.Status != "Enabled" && ObjectLocking.IsOn(bucket))
            throw S3Errors.InvalidBucketState("An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.");
        buckets.Put(bucket with { Versioning = request.VersioningConfiguration.Status ?? throw S3Errors.MalformedXml() });
        return Unit.Value;
    }
}
