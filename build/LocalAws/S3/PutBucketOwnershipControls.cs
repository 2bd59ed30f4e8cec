using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Who owns objects that others upload.</summary>
public sealed record PutBucketOwnershipControlsRequest(string Bucket, JsonElement OwnershipControls, string? ExpectedBucketOwner);

/// <summary>Sets who owns objects that others upload.</summary>
public sealed class PutBucketOwnershipControls(StateStore state, BucketStore buckets) : Operation<PutBucketOwnershipControlsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketOwnershipControlsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        buckets.Put(bucket.With(BucketDefaults.Ownership, request.OwnershipControls));
        return Unit.Value;
    }
}
