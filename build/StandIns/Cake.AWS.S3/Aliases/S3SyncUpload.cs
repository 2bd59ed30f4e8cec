using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.IO;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>Brings a folder to the bucket: sends files that are new or changed, removes objects below the prefix that have no file.</summary>
    /// <returns>Keys that changed.</returns>
    [Obsolete("Use S3SyncUpload instead.")]
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<IList<string>> S3Sync(this ICakeContext context, DirectoryPath dirPath, SyncSettings settings, CancellationToken cancellationToken = default) =>
        context.S3SyncUpload(dirPath, settings, cancellationToken);

    /// <summary>Brings a folder to the bucket: sends files that are new or changed, removes objects below the prefix that have no file.</summary>
    /// <returns>Keys that changed.</returns>
    /// <exception cref="CakeException">There is no such folder.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<IList<string>> S3SyncUpload(
        this ICakeContext context, DirectoryPath dirPath, SyncSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        var sync = new SyncFolder(context, s3.Client, context.DirectoryOf(dirPath, settings).Path, settings);
        var (files, objects) = (sync.Files(), await sync.ObjectsAsync(cancellationToken));
        var plan = await SyncPlan.MakeAsync(files.Keys, objects.Keys, key => sync.DiffersAsync(files[key], objects[key], upload: true, cancellationToken));
        foreach (var key in plan.Transfer)
            await context.S3Upload(files[key].Path, key, settings, cancellationToken);
        await s3.Client.RemoveAsync(settings.BucketName!, plan.Remove, cancellationToken);
        return [.. plan.Transfer, .. plan.Remove];
    }

    /// <summary>Brings a file to the bucket when it is new or changed; removes its object when there is no such file.</summary>
    /// <returns>Its key when the bucket was changed; otherwise empty.</returns>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<string> S3SyncUpload(this ICakeContext context, FilePath filePath, SyncSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        var file = context.FileOf(filePath, settings);
        var sync = new SyncFolder(context, s3.Client, file.Path.GetDirectory(), settings);
        var key = sync.KeyOf(file.Path);
        var found = await context.GetS3Object(key, settings, cancellationToken);
        if (!file.Exists && found is null || file.Exists && found is not null && !await sync.DiffersAsync(file, found, upload: true, cancellationToken))
            return "";
        await (file.Exists ? context.S3Upload(file.Path, key, settings, cancellationToken) : context.S3Delete(key, settings, cancellationToken));
        return key;
    }
}
