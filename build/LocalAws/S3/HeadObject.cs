using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Which object, and under which conditions.</summary>
public sealed record HeadObjectRequest : ReadObjectRequest;

/// <summary>The object's headers.</summary>
public sealed record HeadObjectResponse : ReadObjectResponse;

/// <summary>Reads an object's headers.</summary>
public sealed class HeadObject(StateStore state, ObjectReader reader, ReadRange ranges, LifecycleClock lifecycle) : Operation<HeadObjectRequest, HeadObjectResponse>(state)
{
    /// <inheritdoc/>
    protected override HeadObjectResponse Handle(HeadObjectRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner);
        request.Conditions.Check(version);
        CustomerKey.Check(version, request.OwnKey());
        var range = ranges.Of(request, version);
        if (range is not null)
            call.ResponseStatus = 206;
        return ReadObjectResponse.Of(new HeadObjectResponse { Expiration = lifecycle.Tells(bucket, version), Restore = version.Restored?.Tells(call.Now) }, request, bucket, version, range);
    }
}
