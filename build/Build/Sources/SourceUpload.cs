using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Sources;

/// <summary>Sends the files as a zip to the bucket of an S3 source. What is there already, by the id of its git tree, is not sent again.</summary>
public sealed class SourceUpload(IAmazonS3 s3, string bucket, string key)
{
    private const string Tree = "nutshell-tree";

    /// <summary>Sends the working tree, or what is committed of it.</summary>
    /// <param name="snapshot">Makes a tree of the files as they are.</param>
    /// <param name="root">The checkout.</param>
    /// <param name="asItIs">Whether what is not committed is sent too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was pushed: its "commit" is the version of the object.</returns>
    /// <exception cref="BadInput">The bucket is not there.</exception>
    public async Task<PushResult> SendAsync(WorkingTreeSnapshot snapshot, string root, bool asItIs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var git = asItIs ? snapshot.Git : new Git(root, new Dictionary<string, string?>());
        var tree = asItIs
            ? await snapshot.TreeAsync(cancellationToken)
            : await git.RunAsync("There is no commit to send: make this folder a git repository and commit, or send the files as they are with --snapshot", ["rev-parse", "HEAD^{tree}"], cancellationToken);
        var place = $"s3://{bucket}/{key}";
        if (await VersionOfAsync(tree, cancellationToken) is { } there)
            return new(there, false, place, 0);
        var zip = Path.Combine(Path.GetTempPath(), $"nutshell-source-{Guid.NewGuid():N}.zip");
        try
        {
            await git.RunAsync("git cannot zip the files", ["archive", "--format=zip", $"--output={zip}", tree], cancellationToken);
            var request = new PutObjectRequest { BucketName = bucket, Key = key, FilePath = zip, ContentType = "application/zip" };
            request.Metadata[Tree] = tree;
            return new((await s3.PutObjectAsync(request, cancellationToken)).VersionId, true, place, 0);
        }
        finally
        {
            File.Delete(zip);
        }
    }

    private async Task<string?> VersionOfAsync(string tree, CancellationToken cancellationToken)
    {
        try
        {
            var head = await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = key }, cancellationToken);
            return head.Metadata[Tree] == tree ? head.VersionId : null;
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return exception.ErrorCode == "NoSuchBucket" ? throw new BadInput($"There is no bucket '{bucket}'. Create it with ./build.sh --target Provision-Source") : null;
        }
    }
}
