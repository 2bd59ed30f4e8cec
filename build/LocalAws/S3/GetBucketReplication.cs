using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketReplicationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Tells that a bucket is not replicated: LocalAws's never are.</summary>
public sealed class GetBucketReplication(StateStore state, BucketStore buckets) : Operation<GetBucketReplicationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(GetBucketReplicationRequest request, CallContext call) =>
        throw S3Errors.NoSuchConfiguration("ReplicationConfigurationNotFoundError", "The replication configuration was not found", buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).Name);
}
