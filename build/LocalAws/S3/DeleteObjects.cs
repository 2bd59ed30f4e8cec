using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Up to a thousand keys.</summary>
public sealed record DeleteObjectsRequest(string Bucket, Delete Delete, bool? BypassGovernanceRetention, string? ExpectedBucketOwner);

/// <summary>The keys; quiet answers name only failures.</summary>
public sealed record Delete(IReadOnlyList<ObjectIdentifier> Objects, bool? Quiet);

/// <summary>One key, or one version of it.</summary>
public sealed record ObjectIdentifier(string Key, string? VersionId);

/// <summary>What was deleted and what was not.</summary>
public sealed record DeleteObjectsResponse(IReadOnlyList<DeletedObject>? Deleted, IReadOnlyList<Error>? Errors);

/// <summary>One deletion.</summary>
public sealed record DeletedObject(string Key, string? VersionId, bool? DeleteMarker, string? DeleteMarkerVersionId);

/// <summary>One refusal.</summary>
public sealed record Error(string Key, string? VersionId, string Code, string Message);

/// <summary>Deletes many keys in one request; each succeeds or fails by itself.</summary>
public sealed class DeleteObjects(StateStore state, BucketStore buckets, ObjectStore store, BucketAccess access) : Operation<DeleteObjectsRequest, DeleteObjectsResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteObjectsResponse Handle(DeleteObjectsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (request.Delete.Objects.Count is 0 or > S3Limits.MostKeys)
            throw S3Errors.MalformedXml();
        var (deleted, errors) = (new List<DeletedObject>(), new List<Error>());
        foreach (var item in request.Delete.Objects)
        {
            try
            {
                deleted.Add(DeleteOne(bucket, item, call, request.BypassGovernanceRetention == true));
            }
            catch (AwsException refused)
            {
                errors.Add(new Error(item.Key, item.VersionId, refused.Code, refused.Message));
            }
        }
        return new DeleteObjectsResponse(request.Delete.Quiet == true ? null : deleted, errors.Count == 0 ? null : errors);
    }

    private DeletedObject DeleteOne(BucketRecord bucket, ObjectIdentifier item, CallContext call, bool bypass)
    {
        access.Check(call, bucket, item.VersionId is null ? "s3:DeleteObject" : "s3:DeleteObjectVersion", item.Key);
        var gone = store.Delete(bucket, item.Key, item.VersionId, call.Now, call.Principal, bypass);
        var marker = bucket.Versioning is not null && gone?.IsDeleteMarker == true;
        return new DeletedObject(item.Key, item.VersionId, marker ? true : null, marker ? gone!.VersionId : null);
    }
}
