using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketOwnershipControlsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The rule.</summary>
public sealed record GetBucketOwnershipControlsResponse(JsonElement OwnershipControls);

/// <summary>Reads who owns objects that others upload.</summary>
public sealed class GetBucketOwnershipControls(StateStore state, BucketStore buckets) : Operation<GetBucketOwnershipControlsRequest, GetBucketOwnershipControlsResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketOwnershipControlsResponse Handle(GetBucketOwnershipControlsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue(BucketDefaults.Ownership, out var document)
            ? new(document)
            : throw S3Errors.NoSuchConfiguration("OwnershipControlsNotFoundError", "The bucket ownership controls were not found", bucket.Name);
    }
}
