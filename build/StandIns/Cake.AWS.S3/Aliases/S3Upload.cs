using Amazon.S3.Transfer;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.Diagnostics;
using Cake.Core.IO;

namespace Cake.AWS.S3;

/// <summary>Amazon S3 in a build.</summary>
/// <remarks>Names, settings and results are the package's; a last, optional parameter that stops the work is not in it.</remarks>
[CakeAliasCategory("AWS")]
[CakeNamespaceImport("Amazon")]
[CakeNamespaceImport("Amazon.S3")]
public static partial class S3Aliases
{
    /// <summary>Sends a file; a large one in parts.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="Amazon.S3.AmazonS3Exception">S3 refused.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task S3Upload(this ICakeContext context, FilePath filePath, string key, UploadSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(settings);
        var file = context.FileOf(filePath, settings);
        return file.Exists
            ? context.SendAsync(UploadRequest.Of(file, key, settings), settings, cancellationToken)
            : throw new FileNotFoundException($"The file to upload is not there: {file.Path}", file.Path.FullPath);
    }

    /// <summary>Sends what a stream has; a large one in parts.</summary>
    /// <exception cref="Amazon.S3.AmazonS3Exception">S3 refused.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task S3Upload(this ICakeContext context, Stream stream, string key, UploadSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(settings);
        var request = UploadRequest.Of(key, settings);
        request.InputStream = stream;
        return context.SendAsync(request, settings, cancellationToken);
    }

    private static async Task SendAsync(this ICakeContext context, TransferUtilityUploadRequest request, UploadSettings settings, CancellationToken cancellation)
    {
        using var s3 = S3Access.Of(settings);
        using var transfer = new TransferUtility(s3.Client, new TransferUtilityConfig { MinSizeBeforePartUpload = settings.PartSize });
        context.Log.Verbose("Uploading file {0} to bucket {1}...", request.Key, settings.BucketName);
        request.UploadProgressEvent += (_, sent) =>
        {
            context.Log.Verbose("{0}% ({1:N0}/{2:N0} KB)", sent.PercentDone, sent.TransferredBytes / 1000, sent.TotalBytes / 1000);
            settings.Progress?.Report(sent);
        };
        await transfer.UploadAsync(request, cancellation);
    }
}
