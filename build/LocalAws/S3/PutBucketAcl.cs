using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>A canned list.</summary>
public sealed record PutBucketAclRequest(string Bucket, string? ACL, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's access control list to private, which it is already; anything else is refused, as S3 does where ACLs are off.</summary>
public sealed class PutBucketAcl(StateStore state, BucketStore buckets) : Operation<PutBucketAclRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketAclRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        AccessControl.Check(request.ACL);
        return Unit.Value;
    }
}
