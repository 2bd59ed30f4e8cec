using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.IO;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>Brings the objects below the prefix to a folder: reads those that are new or changed, removes files that have no object.</summary>
    /// <returns>Keys that were read.</returns>
    /// <exception cref="CakeException">There is no such folder, or a key leads out of it.</exception>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<IList<string>> S3SyncDownload(
        this ICakeContext context, DirectoryPath dirPath, SyncSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        var sync = new SyncFolder(context, s3.Client, context.DirectoryOf(dirPath, settings).Path, settings);
        var (files, objects) = (sync.Files(), await sync.ObjectsAsync(cancellationToken));
        var plan = await SyncPlan.MakeAsync(objects.Keys, files.Keys, key => sync.DiffersAsync(files[key], objects[key], upload: false, cancellationToken));
        foreach (var key in plan.Transfer)
            await context.ReceiveAsync(files.TryGetValue(key, out var file) ? file.Path : sync.FileOf(key), key, "", settings, cancellationToken);
        foreach (var key in plan.Remove)
            files[key].Delete();
        return [.. plan.Transfer];
    }

    /// <summary>Brings an object to its file when it is new or changed; removes the file when there is no such object.</summary>
    /// <returns>Its key when the file was changed; otherwise empty.</returns>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<string> S3SyncDownload(this ICakeContext context, FilePath filePath, SyncSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        var file = context.FileOf(filePath, settings);
        var sync = new SyncFolder(context, s3.Client, file.Path.GetDirectory(), settings);
        var key = sync.KeyOf(file.Path);
        var found = await context.GetS3Object(key, settings, cancellationToken);
        if (!file.Exists && found is null || file.Exists && found is not null && !await sync.DiffersAsync(file, found, upload: false, cancellationToken))
            return "";
        if (found is null)
            file.Delete();
        else
            await context.ReceiveAsync(file.Path, key, "", settings, cancellationToken);
        return key;
    }
}
