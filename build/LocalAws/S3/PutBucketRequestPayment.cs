using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Who shall pay.</summary>
public sealed record PutBucketRequestPaymentRequest(string Bucket, RequestPaymentConfiguration RequestPaymentConfiguration, string? ExpectedBucketOwner);

/// <summary>BucketOwner or Requester.</summary>
public sealed record RequestPaymentConfiguration(string Payer);

/// <summary>Lets the bucket's owner pay, which is so from the beginning; requesters cannot.</summary>
public sealed class PutBucketRequestPayment(StateStore state, BucketStore buckets) : Operation<PutBucketRequestPaymentRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketRequestPaymentRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return request.RequestPaymentConfiguration.Payer == "BucketOwner" ? Unit.Value : throw S3Errors.NotImplemented("Requester Pays");
    }
}
