using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketRequestPaymentRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The owner.</summary>
public sealed record GetBucketRequestPaymentResponse(string Payer);

/// <summary>Tells who pays: always the bucket's owner.</summary>
public sealed class GetBucketRequestPayment(StateStore state, BucketStore buckets) : Operation<GetBucketRequestPaymentRequest, GetBucketRequestPaymentResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketRequestPaymentResponse Handle(GetBucketRequestPaymentRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new GetBucketRequestPaymentResponse("BucketOwner");
    }
}
