using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record ListBucketAnalyticsConfigurationsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>An empty page.</summary>
public sealed record ListBucketAnalyticsConfigurationsResponse(bool IsTruncated);

/// <summary>Lists a bucket's analytics configurations, of which LocalAws's have none.</summary>
public sealed class ListBucketAnalyticsConfigurations(StateStore state, BucketStore buckets) : Operation<ListBucketAnalyticsConfigurationsRequest, ListBucketAnalyticsConfigurationsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListBucketAnalyticsConfigurationsResponse Handle(ListBucketAnalyticsConfigurationsRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new ListBucketAnalyticsConfigurationsResponse(false);
    }
}
