using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which object, and under which conditions.</summary>
public sealed record HeadObjectRequest : ReadObjectRequest;

/// <summary>The object's headers.</summary>
public sealed record HeadObjectResponse : ReadObjectResponse;

/// <summary>Reads an object's headers.</summary>
public sealed class HeadObject(StateStore state, ObjectReader reader, ReadRange ranges) : Operation<HeadObjectRequest, HeadObjectResponse>(state)
{
    /// <inheritdoc/>
    protected override HeadObjectResponse Handle(HeadObjectRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner);
        request.Conditions.Check(version);
        var range = ranges.Of(request, version);
        if (range is not null)
            call.ResponseStatus = 206;
        return ReadObjectResponse.Of(new HeadObjectResponse(), request, bucket, version, range);
    }
}
