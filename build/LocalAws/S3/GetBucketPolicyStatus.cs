using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketPolicyStatusRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Whether the policy lets the public in.</summary>
public sealed record GetBucketPolicyStatusResponse(PolicyStatus PolicyStatus);

/// <summary>Public or not.</summary>
public sealed record PolicyStatus(bool IsPublic);

/// <summary>Tells whether a bucket's policy lets the public in.</summary>
public sealed class GetBucketPolicyStatus(StateStore state, BucketStore buckets) : Operation<GetBucketPolicyStatusRequest, GetBucketPolicyStatusResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketPolicyStatusResponse Handle(GetBucketPolicyStatusRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        var policy = bucket.Policy ?? throw S3Errors.NoSuchConfiguration("NoSuchBucketPolicy", "The bucket policy does not exist", bucket.Name);
        return new GetBucketPolicyStatusResponse(new PolicyStatus(PublicAccess.IsGrantedBy(PolicyReader.Read(policy, PolicyKind.Resource))));
    }
}
