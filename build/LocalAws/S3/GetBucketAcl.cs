using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketAclRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The list.</summary>
public sealed record GetBucketAclResponse(Owner Owner, IReadOnlyList<Grant> Grants);

/// <summary>Reads a bucket's access control list.</summary>
public sealed class GetBucketAcl(StateStore state, BucketStore buckets) : Operation<GetBucketAclRequest, GetBucketAclResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketAclResponse Handle(GetBucketAclRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new GetBucketAclResponse(Owner.Of(bucket.AccountId), AccessControl.Of(bucket));
    }
}
