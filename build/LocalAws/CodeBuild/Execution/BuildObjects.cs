using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.S3.Storage;

namespace LocalAws.CodeBuild.Execution;

/// <summary>S3 as builds use it: with the rights of their service role, under the policies of the buckets.</summary>
internal sealed class BuildObjects(GetObject get, PutObject put, BucketStore buckets, ObjectTable objects, BuildPermissions permissions, TimeProvider clock)
{
    private const int PageSize = 1000;

    /// <summary>Copies an object into a stream; returns its version id or, without versioning, its ETag.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket, NoSuchKey, AccessDenied...</exception>
    public async Task<string> ReadAsync(BuildRun run, string bucket, string key, string? versionId, Stream into, CancellationToken cancellation)
    {
        permissions.Demand(run, versionId is null ? "s3:GetObject" : "s3:GetObjectVersion", $"arn:aws:s3:::{bucket}/{key}");
        var call = Call(run, cancellation);
        var answer = await get.InvokeAsync(
            new GetObjectRequest
            {
                Bucket = bucket,
                Key = key,
                VersionId = versionId,
            },
            call
        );
        if (ObjectHeaders.CustomerKey(answer.SSEKMSKeyId) is { } own)
            permissions.Demand(run, "kms:Decrypt", own);
        if (call.ResponseBody is { } write)
            await write(into, cancellation);
        return answer.VersionId ?? answer.ETag!;
    }

    /// <summary>Stores a file's contents, encrypted with the build's key as CodeBuild does.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket, AccessDenied...</exception>
    public async Task WriteAsync(BuildRun run, string bucket, string key, string path, CancellationToken cancellation)
    {
        permissions.Demand(run, "s3:PutObject", $"arn:aws:s3:::{bucket}/{key}");
        await using var content = ArtifactFile.Open(path);
        var request = new PutObjectRequest
        {
            Bucket = bucket,
            Key = key,
            ContentType = key.EndsWith(".zip", StringComparison.Ordinal) || path.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : null,
            ServerSideEncryption = "aws:kms",
            SSEKMSKeyId = run.Build.EncryptionKey,
        };
        await put.InvokeAsync(request, Call(run, cancellation, content));
    }

    /// <summary>The keys below a prefix.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket...</exception>
    public IEnumerable<string> Keys(BuildRun run, string bucket, string prefix)
    {
        permissions.Demand(run, "s3:ListBucket", $"arn:aws:s3:::{bucket}");
        buckets.Get(Call(run, CancellationToken.None), bucket);
        IReadOnlyList<ObjectRecord> page;
        for (var after = ""; (page = objects.Current(bucket, prefix, after, PageSize)).Count > 0; after = page[^1].Key)
            foreach (var found in page)
                yield return found.Key;
    }

    private CallContext Call(BuildRun run, CancellationToken cancellation, Stream? body = null) =>
        new()
        {
            Scope = run.Scope,
            Principal = BuildPermissions.PrincipalOf(run.Build),
            Now = clock.GetUtcNow(),
            Cancellation = cancellation,
            Body = body ?? Stream.Null,
        };
}
