using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using Cake.AWS.S3;
using Cake.Core;

namespace Build.Revisions.Upload;

/// <summary>Brings bundles to the artifact bucket.</summary>
/// <param name="cake">Whose aliases send.</param>
/// <param name="s3">The client.</param>
public sealed class RevisionUpload(ICakeContext cake, IAmazonS3 s3)
{
    /// <summary>From here on a bundle is sent in parts, and several parts at once. In bytes; S3 wants 5 MiB at least.</summary>
    public const long PartSize = 16L << 20;

    /// <summary>
    /// Sends a bundle, unless its key has it: keys are made of content, so what is there is the same. S3 checks a checksum of what arrives.
    /// Stopped, it leaves no parts that would be paid for; what a killed one left is removed when the bundle is there.
    /// </summary>
    /// <param name="revision">The bundle.</param>
    /// <param name="bucket">Bucket to send it to.</param>
    /// <param name="key">Its key: <see cref="RevisionKey"/>.</param>
    /// <param name="progress">Told what was sent; from any thread.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="AmazonS3Exception">S3 refused, e.g. with NoSuchBucket or AccessDenied.</exception>
    public async Task<UploadedRevision> SendAsync(PackagedRevision revision, string bucket, string key, IProgress<UploadProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (await FindAsync(bucket, key, cancellation) is { } there && there.Size == revision.Size)
            return there;
        var settings = new UploadSettings
        {
            Client = s3,
            BucketName = bucket,
            PartSize = PartSize,
            Progress = progress is null ? null : new PartProgress(progress),
            GenerateHashTag = false, // the key tells what is in it
            CacheControl = null,
        };
        try
        {
            await cake.S3Upload(revision.Path, key, settings, cancellation);
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode == "NoSuchUpload")
        {
            // Somebody else sent the same content, was faster, and put what was unfinished away: ours among it.
        }
        if (revision.Size >= PartSize)
            await new UnfinishedUploads(s3).RemoveAsync(bucket, key, cancellation);
        return await FindAsync(bucket, key, cancellation) is { } sent
            ? sent with { WasThere = false }
            : throw new IOException($"s3://{bucket}/{key} was sent, and removed by somebody else at once. Upload it again: ./build.sh --target Upload");
    }

    /// <summary>What a key has; null when it has nothing.</summary>
    public async Task<UploadedRevision?> FindAsync(string bucket, string key, CancellationToken cancellation)
    {
        try
        {
            var head = await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = key }, cancellation);
            return new UploadedRevision(bucket, key, Unquoted(head.ETag), head.VersionId, head.ContentLength, WasThere: true);
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    // CodeDeploy compares it without the quotes that HTTP has around it.
    private static string Unquoted(string etag) => etag.Trim('"');

    private sealed class PartProgress(IProgress<UploadProgress> told) : IProgress<UploadProgressArgs>
    {
        public void Report(UploadProgressArgs value) => told.Report(new UploadProgress(value.TransferredBytes, value.TotalBytes));
    }
}
