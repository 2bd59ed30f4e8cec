using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketReplicationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes away a replication configuration, which no bucket has here: S3, too, says nothing when there is none.</summary>
public sealed class DeleteBucketReplication(StateStore state, BucketStore buckets) : Operation<DeleteBucketReplicationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketReplicationRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return Unit.Value;
    }
}
