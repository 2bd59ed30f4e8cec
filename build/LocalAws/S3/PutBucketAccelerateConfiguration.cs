using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Whether transfers shall be accelerated.</summary>
public sealed record PutBucketAccelerateConfigurationRequest(string Bucket, AccelerateConfiguration AccelerateConfiguration, string? ExpectedBucketOwner);

/// <summary>Enabled or Suspended.</summary>
public sealed record AccelerateConfiguration(string? Status);

/// <summary>Suspends acceleration, which no bucket has here; it cannot be turned on.</summary>
public sealed class PutBucketAccelerateConfiguration(StateStore state, BucketStore buckets) : Operation<PutBucketAccelerateConfigurationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketAccelerateConfigurationRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return request.AccelerateConfiguration.Status == "Suspended" ? Unit.Value : throw S3Errors.NotImplemented("Transfer acceleration");
    }
}
