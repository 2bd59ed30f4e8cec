using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The policy's JSON.</summary>
public sealed record PutBucketPolicyRequest(string Bucket, string Policy, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's policy; one that lets the public in is refused while that is blocked.</summary>
public sealed class PutBucketPolicy(StateStore state, BucketStore buckets, BucketPolicies policies) : Operation<PutBucketPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketPolicyRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        var blocked = bucket.Configurations.TryGetValue(BucketDefaults.PublicAccessBlock, out var block)
            && block.TryGetProperty("BlockPublicPolicy", out var set) && set.GetBoolean();
        if (PublicAccess.IsGrantedBy(policies.Check(request.Policy, bucket)) && blocked)
            throw S3Errors.AccessDenied("public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.");
        buckets.Put(bucket with { Policy = request.Policy });
        return Unit.Value;
    }
}
