using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetObjectLockConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Tells that a bucket has no Object Lock: LocalAws's never have.</summary>
public sealed class GetObjectLockConfiguration(StateStore state, BucketStore buckets) : Operation<GetObjectLockConfigurationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(GetObjectLockConfigurationRequest request, CallContext call) =>
        throw S3Errors.NoSuchConfiguration("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket", buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).Name);
}
