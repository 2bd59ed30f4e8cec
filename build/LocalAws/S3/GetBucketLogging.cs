using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketLoggingRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Nothing: access is not logged.</summary>
public sealed record GetBucketLoggingResponse(LoggingEnabled? LoggingEnabled);

/// <summary>Where access logs go.</summary>
public sealed record LoggingEnabled(string TargetBucket, string TargetPrefix);

/// <summary>Tells that access to a bucket is not logged: LocalAws writes no access logs.</summary>
public sealed class GetBucketLogging(StateStore state, BucketStore buckets) : Operation<GetBucketLoggingRequest, GetBucketLoggingResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketLoggingResponse Handle(GetBucketLoggingRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new GetBucketLoggingResponse(null);
    }
}
