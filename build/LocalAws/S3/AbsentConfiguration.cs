using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>A configuration of a bucket, by its id.</summary>
public sealed record AbsentConfigurationRequest(string Bucket, string Id, string? ExpectedBucketOwner);

/// <summary>Tells that a bucket has no such configuration: of these kinds LocalAws's never have any.</summary>
public abstract class AbsentConfiguration(StateStore state, BucketStore buckets) : Operation<AbsentConfigurationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AbsentConfigurationRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        throw S3Errors.NoSuchConfiguration("NoSuchConfiguration", "The specified configuration does not exist.", bucket.Name);
    }
}
