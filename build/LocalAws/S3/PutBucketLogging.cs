using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Where access shall be logged.</summary>
public sealed record PutBucketLoggingRequest(string Bucket, BucketLoggingStatus? BucketLoggingStatus, string? ExpectedBucketOwner);

/// <summary>Where to; nothing turns it off.</summary>
public sealed record BucketLoggingStatus(LoggingEnabled? LoggingEnabled);

/// <summary>Turns access logs off, which is so from the beginning; they cannot be turned on.</summary>
public sealed class PutBucketLogging(StateStore state, BucketStore buckets) : Operation<PutBucketLoggingRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketLoggingRequest request, CallContext call)
    {
        buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return request.BucketLoggingStatus?.LoggingEnabled is null ? Unit.Value : throw S3Errors.NotImplemented("Server access logging");
    }
}
