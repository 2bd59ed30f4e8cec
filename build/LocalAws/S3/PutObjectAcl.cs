using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The object and a canned list.</summary>
public sealed record PutObjectAclRequest(string Bucket, string Key, string? VersionId, string? ACL, string? ExpectedBucketOwner);

/// <summary>Sets an object's access control list to what it is already; anything else is refused, as S3 does where ACLs are off.</summary>
public sealed class PutObjectAcl(StateStore state, ObjectReader reader) : Operation<PutObjectAclRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutObjectAclRequest request, CallContext call)
    {
        reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:PutObjectAcl");
        AccessControl.Check(request.ACL);
        return Unit.Value;
    }
}
