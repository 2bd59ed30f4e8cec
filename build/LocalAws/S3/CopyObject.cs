using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>From where to where, and whether headers and tags come along or are new.</summary>
public sealed record CopyObjectRequest : NewObjectRequest
{
    public required string CopySource { get; init; }

    public string? MetadataDirective { get; init; }

    public string? TaggingDirective { get; init; }

    public string? CopySourceIfMatch { get; init; }

    public string? CopySourceIfNoneMatch { get; init; }

    public DateTimeOffset? CopySourceIfModifiedSince { get; init; }

    public DateTimeOffset? CopySourceIfUnmodifiedSince { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? ExpectedSourceBucketOwner { get; init; }

    public string? CopySourceSSECustomerAlgorithm { get; init; }

    public string? CopySourceSSECustomerKey { get; init; }

    public string? CopySourceSSECustomerKeyMD5 { get; init; }
}

/// <summary>The copy.</summary>
public sealed record CopyObjectResponse(
    CopyObjectResult CopyObjectResult, string? CopySourceVersionId, string? VersionId, string? ServerSideEncryption, string? SSEKMSKeyId, bool? BucketKeyEnabled,
    string? SSECustomerAlgorithm, string? SSECustomerKeyMD5);

/// <summary>ETag and time of the copy.</summary>
public sealed record CopyObjectResult : ChecksumMembers
{
    public required string ETag { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public string? ChecksumType { get; init; }
}

/// <summary>Copies an object of up to 5 GiB, or gives one new headers by copying it onto itself.</summary>
public sealed class CopyObject(BucketStore buckets, ObjectReader reader, ObjectStore store, BodyReceiver receiver, BucketAccess access) : AsyncOperation<CopyObjectRequest, CopyObjectResponse>
{
    /// <inheritdoc/>
    protected override async Task<CopyObjectResponse> HandleAsync(CopyObjectRequest request, CallContext call)
    {
        ObjectKeys.Check(request.Key);
        var from = CopySource.Parse(request.CopySource);
        var (sourceBucket, source) = reader.Get(call, from.Bucket, from.Key, from.VersionId, request.ExpectedSourceBucketOwner);
        new ReadConditions(request.CopySourceIfMatch, request.CopySourceIfNoneMatch, request.CopySourceIfModifiedSince, request.CopySourceIfUnmodifiedSince).CheckSource(source);
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        access.Check(call, bucket, "s3:PutObject", request.Key, PutContext.Of(request));
        CheckChanges(request, from);
        if (source.Size > S3Limits.LargestPut)
            throw S3Errors.InvalidRequest($"The specified copy source is larger than the maximum allowable size for a copy source: {S3Limits.LargestPut}");
        await using var content = store.Open(source, CustomerKey.Of(request.CopySourceSSECustomerAlgorithm, request.CopySourceSSECustomerKey, request.CopySourceSSECustomerKeyMD5));
        var key = request.OwnKey(bucket);
        var algorithm = request.ChecksumAlgorithm ?? (source.Checksum is { Type: "FULL_OBJECT" } kept ? kept.Algorithm : null);
        var headers = Headers(request, source, bucket, key);
        using var received = await receiver.ReceiveAsync(content, new BodyExpectation { Algorithm = algorithm }, headers, key, call.Cancellation);
        var copy = new ObjectRecord
        {
            Key = request.Key,
            LastModified = call.Now,
            Headers = headers,
            Lock = ObjectLocking.Of(request, bucket, call),
            Tags = request.TaggingDirective == "REPLACE" ? Tagging.FromHeader(request.Tagging) : source.Tags,
            Writer = call.Principal,
        };
        var written = store.Put(bucket.Name, copy, received, new WriteCondition(request.IfMatch, request.IfNoneMatch), "CopyObject");
        return Answer(written, sourceBucket.Versioning is null ? null : source.VersionId);
    }

    private static ObjectHeaders Headers(CopyObjectRequest request, ObjectRecord source, BucketRecord bucket, CustomerKey? key)
    {
        var own = request.HeadersFor(bucket, key);
        return request.MetadataDirective == "REPLACE" ? own : source.Headers with
        {
            StorageClass = own.StorageClass,
            ServerSideEncryption = own.ServerSideEncryption,
            SSEKMSKeyId = own.SSEKMSKeyId,
            BucketKeyEnabled = own.BucketKeyEnabled,
            KeptKey = own.KeptKey,
            WebsiteRedirectLocation = own.WebsiteRedirectLocation,
        };
    }

    private static void CheckChanges(CopyObjectRequest request, CopySource from)
    {
        var itself = from.Bucket == request.Bucket && from.Key == request.Key && from.VersionId is null;
        if (itself && request is { MetadataDirective: not "REPLACE", StorageClass: null, ServerSideEncryption: null, SSECustomerAlgorithm: null, WebsiteRedirectLocation: null, ChecksumAlgorithm: null })
            throw S3Errors.InvalidRequest("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
    }

    private static CopyObjectResponse Answer(ObjectRecord written, string? sourceVersion) => new(
        new CopyObjectResult { ETag = $"\"{written.ETag}\"", LastModified = written.LastModified, ChecksumType = written.Checksum?.Type }.With(written.Checksum),
        sourceVersion,
        written.VersionId == ObjectRecord.NullVersion ? null : written.VersionId,
        written.Headers.ServerSideEncryption,
        written.Headers.SSEKMSKeyId,
        written.Headers.BucketKeyEnabled,
        written.Headers.KeptKey is null ? null : "AES256",
        written.Headers.KeptKey?.Md5);
}
