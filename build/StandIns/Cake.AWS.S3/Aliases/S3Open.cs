using System.Text;
using Amazon.S3.Transfer;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.Diagnostics;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>An object's content, read as it arrives.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<Stream> S3Open(this ICakeContext context, string key, DownloadSettings settings, CancellationToken cancellationToken = default) =>
        context.S3Open(key, "", settings, cancellationToken);

    /// <summary>The content of a version of an object, read as it arrives.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<Stream> S3Open(this ICakeContext context, string key, string version, DownloadSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var s3 = S3Access.Of(settings); // open as long as the stream is, which outlives this method
        var transfer = new TransferUtility(s3.Client);
        context.Log.Verbose("Opening stream {0} from bucket {1}...", key, settings.BucketName);
        return await transfer.OpenStreamAsync(DownloadRequest.Of(new TransferUtilityOpenStreamRequest(), key, version, settings), cancellationToken);
    }

    /// <summary>An object's bytes.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<byte[]> GetS3Bytes(this ICakeContext context, string key, DownloadSettings settings, CancellationToken cancellationToken = default) =>
        context.GetS3Bytes(key, "", settings, cancellationToken);

    /// <summary>The bytes of a version of an object.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<byte[]> GetS3Bytes(this ICakeContext context, string key, string version, DownloadSettings settings, CancellationToken cancellationToken = default)
    {
        await using var content = await context.S3Open(key, version, settings, cancellationToken);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    /// <summary>An object's text, in UTF-8.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<string> GetS3String(this ICakeContext context, string key, DownloadSettings settings, CancellationToken cancellationToken = default) =>
        context.GetS3String(key, "", settings, cancellationToken);

    /// <summary>The text of a version of an object, in UTF-8.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<string> GetS3String(this ICakeContext context, string key, string version, DownloadSettings settings, CancellationToken cancellationToken = default) =>
        Encoding.UTF8.GetString(await context.GetS3Bytes(key, version, settings, cancellationToken));
}
