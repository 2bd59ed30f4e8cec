using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The object.</summary>
public sealed record GetObjectAclRequest(string Bucket, string Key, string? VersionId, string? ExpectedBucketOwner);

/// <summary>The list.</summary>
public sealed record GetObjectAclResponse(Owner Owner, IReadOnlyList<Grant> Grants);

/// <summary>Reads an object's access control list.</summary>
public sealed class GetObjectAcl(StateStore state, ObjectReader reader) : Operation<GetObjectAclRequest, GetObjectAclResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectAclResponse Handle(GetObjectAclRequest request, CallContext call)
    {
        var (bucket, _) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:GetObjectAcl");
        return new GetObjectAclResponse(Owner.Of(bucket.AccountId), AccessControl.Of(bucket));
    }
}
