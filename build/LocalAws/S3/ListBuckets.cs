using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which buckets: of a region, with a prefix.</summary>
public sealed record ListBucketsRequest(int? MaxBuckets, string? ContinuationToken, string? Prefix, string? BucketRegion);

/// <summary>A page of buckets.</summary>
public sealed record ListBucketsResponse(IReadOnlyList<Bucket> Buckets, Owner Owner, string? ContinuationToken, string? Prefix);

/// <summary>A bucket as listings have it.</summary>
public sealed record Bucket(string Name, DateTimeOffset CreationDate, string? BucketRegion);

/// <summary>Lists the account's buckets in all regions.</summary>
public sealed class ListBuckets(StateStore state, BucketStore buckets) : Operation<ListBucketsRequest, ListBucketsResponse>(state)
{
    private const int Most = 10_000;

    /// <inheritdoc/>
    protected override ListBucketsResponse Handle(ListBucketsRequest request, CallContext call)
    {
        var paged = request.MaxBuckets is not null || request.ContinuationToken is not null || request.Prefix is not null || request.BucketRegion is not null;
        var found = buckets.List(call.AccountId)
            .Where(bucket => request.BucketRegion is null || bucket.Region == request.BucketRegion)
            .Where(bucket => bucket.Name.StartsWith(request.Prefix ?? "", StringComparison.Ordinal));
        var (page, next) = Paging.Page(
            found, bucket => bucket.Name, request.ContinuationToken, request.MaxBuckets ?? Most,
            () => S3Errors.InvalidArgument("continuation-token", request.ContinuationToken, "The continuation token provided is incorrect"));
        return new ListBucketsResponse(
            [.. page.Select(bucket => new Bucket(bucket.Name, bucket.Created, paged ? bucket.Region : null))], Owner.Of(call.AccountId), next, request.Prefix);
    }
}
