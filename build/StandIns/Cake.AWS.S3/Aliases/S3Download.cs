using Amazon.S3.Transfer;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.Diagnostics;
using Cake.Core.IO;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>Writes an object to a file.</summary>
    /// <exception cref="Amazon.S3.AmazonS3Exception">S3 refused.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task S3Download(this ICakeContext context, FilePath filePath, string key, DownloadSettings settings, CancellationToken cancellationToken = default) =>
        context.S3Download(filePath, key, "", settings, cancellationToken);

    /// <summary>Writes a version of an object to a file.</summary>
    /// <exception cref="Amazon.S3.AmazonS3Exception">S3 refused.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task S3Download(
        this ICakeContext context, FilePath filePath, string key, string version, DownloadSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(settings);
        return context.ReceiveAsync(context.FileOf(filePath, settings).Path, key, version, settings, cancellationToken);
    }

    private static async Task ReceiveAsync(this ICakeContext context, FilePath file, string key, string version, S3Settings settings, CancellationToken cancellation)
    {
        using var s3 = S3Access.Of(settings);
        using var transfer = new TransferUtility(s3.Client);
        var request = DownloadRequest.Of(new TransferUtilityDownloadRequest { FilePath = file.FullPath }, key, version, settings);
        context.Log.Verbose("Downloading file {0} from bucket {1}...", key, settings.BucketName);
        request.WriteObjectProgressEvent += (_, got) => context.Log.Verbose("{0}% ({1:N0}/{2:N0} KB)", got.PercentDone, got.TransferredBytes / 1000, got.TotalBytes / 1000);
        await transfer.DownloadAsync(request, cancellation);
    }
}
