using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketWebsiteRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Tells that a bucket serves no website: LocalAws's never do.</summary>
public sealed class GetBucketWebsite(StateStore state, BucketStore buckets) : Operation<GetBucketWebsiteRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(GetBucketWebsiteRequest request, CallContext call) =>
        throw S3Errors.NoSuchConfiguration("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration", buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).Name);
}
