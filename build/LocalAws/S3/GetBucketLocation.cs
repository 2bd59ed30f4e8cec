using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketLocationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The bucket's region; nothing for us-east-1.</summary>
public sealed record GetBucketLocationResponse(string? LocationConstraint);

/// <summary>Tells a bucket's region, whatever region it is asked from.</summary>
public sealed class GetBucketLocation(StateStore state, BucketStore buckets) : Operation<GetBucketLocationRequest, GetBucketLocationResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketLocationResponse Handle(GetBucketLocationRequest request, CallContext call)
    {
        var bucket = buckets.Find(request.Bucket) ?? throw S3Errors.NoSuchBucket(request.Bucket);
        if (bucket.AccountId != call.AccountId || (request.ExpectedBucketOwner is { } owner && owner != bucket.AccountId))
            throw S3Errors.AccessDenied();
        return new GetBucketLocationResponse(bucket.Region == "us-east-1" ? null : bucket.Region);
    }
}
