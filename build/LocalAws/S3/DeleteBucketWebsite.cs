using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketWebsiteRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes away a website configuration, which no bucket has here: S3, too, says nothing when there is none.</summary>
public sealed class DeleteBucketWebsite(StateStore state, BucketStore buckets) : Operation<DeleteBucketWebsiteRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketWebsiteRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return Unit.Value;
    }
}
