using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Objects of S3 as pipelines read and write them: through S3's own operations, so that bucket policies, encryption and versions hold.</summary>
public sealed class S3Artifacts(PutObject putObject, GetObject getObject, HeadObject headObject, TimeProvider clock)
{
    /// <summary>Writes a zip.</summary>
    /// <exception cref="AwsException">S3's own: NoSuchBucket, AccessDenied...</exception>
    public Task PutAsync(CallContext call, S3Location location, Stream content, string? kmsKeyId = null) => PutAsync(call, content, new PutObjectRequest
    {
        Bucket = location.Bucket!,
        Key = location.Key!,
        ContentType = "application/zip",
        ServerSideEncryption = kmsKeyId is null ? null : "aws:kms",
        SSEKMSKeyId = kmsKeyId,
    });

    /// <summary>Writes an object.</summary>
    /// <exception cref="AwsException">S3's own: NoSuchBucket, AccessDenied...</exception>
    public Task PutAsync(CallContext call, Stream content, PutObjectRequest request) => putObject.InvokeAsync(request, new CallContext
    {
        Scope = call.Scope,
        Principal = call.Principal,
        Now = clock.GetUtcNow(),
        Cancellation = call.Cancellation,
        Body = content,
    });

    /// <summary>Copies an object (a version of it) into a stream.</summary>
    /// <exception cref="AwsException">S3's own: NoSuchKey, NoSuchBucket, AccessDenied...</exception>
    public async Task<GetObjectResponse> ReadAsync(CallContext call, S3Location location, string? versionId, Stream into)
    {
        var response = await getObject.InvokeAsync(new GetObjectRequest { Bucket = location.Bucket!, Key = location.Key!, VersionId = versionId }, call).ConfigureAwait(false);
        if (call.ResponseBody is { } write) await write(into, call.Cancellation).ConfigureAwait(false);
        return response;
    }

    /// <summary>The headers of an object.</summary>
    /// <exception cref="AwsException">S3's own.</exception>
    public Task<HeadObjectResponse> HeadAsync(CallContext call, S3Location location) =>
        headObject.InvokeAsync(new HeadObjectRequest { Bucket = location.Bucket!, Key = location.Key! }, call);
}
