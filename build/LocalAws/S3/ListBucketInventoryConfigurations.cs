using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record ListBucketInventoryConfigurationsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>An empty page.</summary>
public sealed record ListBucketInventoryConfigurationsResponse(bool IsTruncated);

/// <summary>Lists a bucket's inventory configurations, of which LocalAws's have none.</summary>
public sealed class ListBucketInventoryConfigurations(StateStore state, BucketStore buckets) : Operation<ListBucketInventoryConfigurationsRequest, ListBucketInventoryConfigurationsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListBucketInventoryConfigurationsResponse Handle(ListBucketInventoryConfigurationsRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new ListBucketInventoryConfigurationsResponse(false);
    }
}
