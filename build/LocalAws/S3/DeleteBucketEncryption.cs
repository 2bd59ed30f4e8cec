using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketEncryptionRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's encryption back to S3's own key: there is always one.</summary>
public sealed class DeleteBucketEncryption(StateStore state, BucketStore buckets) : Operation<DeleteBucketEncryptionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketEncryptionRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).With(BucketDefaults.Encryption, BucketDefaults.Configurations(null)[BucketDefaults.Encryption]));
        return Unit.Value;
    }
}
