using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record ListBucketIntelligentTieringConfigurationsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>An empty page.</summary>
public sealed record ListBucketIntelligentTieringConfigurationsResponse(bool IsTruncated);

/// <summary>Lists a bucket's tiering configurations, of which LocalAws's have none.</summary>
public sealed class ListBucketIntelligentTieringConfigurations(StateStore state, BucketStore buckets) : Operation<ListBucketIntelligentTieringConfigurationsRequest, ListBucketIntelligentTieringConfigurationsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListBucketIntelligentTieringConfigurationsResponse Handle(ListBucketIntelligentTieringConfigurationsRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new ListBucketIntelligentTieringConfigurationsResponse(false);
    }
}
