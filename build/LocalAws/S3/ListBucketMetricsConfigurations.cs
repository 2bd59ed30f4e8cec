using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record ListBucketMetricsConfigurationsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>An empty page.</summary>
public sealed record ListBucketMetricsConfigurationsResponse(bool IsTruncated);

/// <summary>Lists a bucket's metrics configurations, of which LocalAws's have none.</summary>
public sealed class ListBucketMetricsConfigurations(StateStore state, BucketStore buckets) : Operation<ListBucketMetricsConfigurationsRequest, ListBucketMetricsConfigurationsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListBucketMetricsConfigurationsResponse Handle(ListBucketMetricsConfigurationsRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new ListBucketMetricsConfigurationsResponse(false);
    }
}
