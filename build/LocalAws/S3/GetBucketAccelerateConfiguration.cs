using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketAccelerateConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Nothing, for a bucket that never had it.</summary>
public sealed record GetBucketAccelerateConfigurationResponse(string? Status);

/// <summary>Tells that a bucket has no acceleration: LocalAws's never have.</summary>
public sealed class GetBucketAccelerateConfiguration(StateStore state, BucketStore buckets) : Operation<GetBucketAccelerateConfigurationRequest, GetBucketAccelerateConfigurationResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketAccelerateConfigurationResponse Handle(GetBucketAccelerateConfigurationRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new GetBucketAccelerateConfigurationResponse(null);
    }
}
