using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketPolicyRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The policy's JSON.</summary>
public sealed record GetBucketPolicyResponse(string Policy);

/// <summary>Reads a bucket's policy.</summary>
public sealed class GetBucketPolicy(StateStore state, BucketStore buckets) : Operation<GetBucketPolicyRequest, GetBucketPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketPolicyResponse Handle(GetBucketPolicyRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        call.ResponseHeaders["Content-Type"] = "application/json";
        return new GetBucketPolicyResponse(bucket.Policy ?? throw S3Errors.NoSuchConfiguration("NoSuchBucketPolicy", "The bucket policy does not exist", bucket.Name));
    }
}
