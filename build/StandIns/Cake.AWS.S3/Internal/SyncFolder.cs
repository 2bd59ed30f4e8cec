using Amazon.S3;
using Amazon.S3.Model;
using Cake.Core;
using Cake.Core.IO;

namespace Cake.AWS.S3.Internal;

/// <summary>A folder and the keys that it has, or should have, in a bucket.</summary>
internal sealed class SyncFolder(ICakeContext context, IAmazonS3 s3, DirectoryPath folder, SyncSettings settings)
{
    private static readonly StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The files by key.</summary>
    public Dictionary<string, IFile> Files()
    {
        var directory = context.FileSystem.GetDirectory(folder);
        if (!directory.Exists)
            throw new CakeException($"The folder to sync is not there: {folder}");
        return directory.GetFiles(settings.SearchFilter, settings.SearchScope).ToDictionary(file => KeyOf(file.Path), StringComparer.Ordinal);
    }

    /// <summary>The objects by key.</summary>
    public async Task<Dictionary<string, S3Object>> ObjectsAsync(CancellationToken cancellation) =>
        (await s3.ReadAsync(settings.BucketName!, settings.KeyPrefix, cancellation)).ToDictionary(each => each.Key, StringComparer.Ordinal);

    /// <summary>The key of a file.</summary>
    public string KeyOf(FilePath file)
    {
        var key = settings.KeyPrefix + file.FullPath[folder.FullPath.Length..].TrimStart('/');
        return settings.LowerPaths ? key.ToLowerInvariant() : key;
    }

    /// <summary>Where the file of a key lies.</summary>
    /// <exception cref="CakeException">The key would lead out of the folder.</exception>
    public FilePath FileOf(string key)
    {
        var path = folder.CombineWithFilePath(key[settings.KeyPrefix.Length..].TrimStart('/')).Collapse();
        return path.FullPath.StartsWith(folder.FullPath.TrimEnd('/') + '/', Ordinal) ? path : throw new CakeException($"Key {key} leads out of {folder}");
    }

    /// <summary>Whether content is to be brought over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">The object.</param>
    /// <param name="upload">From the file to the object.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<bool> DiffersAsync(IFile file, S3Object found, bool upload, CancellationToken cancellation)
    {
        if (settings.ModifiedCheck == ModifiedCheck.Hash)
            return FileHash.Of(file) != await HashOfAsync(found, cancellation);
        var (written, stored) = (File.GetLastWriteTimeUtc(file.Path.FullPath), found.LastModified!.Value.ToUniversalTime());
        return upload ? written > stored : written < stored;
    }

    // The ETag of an object that was sent in parts is no MD5 of its content; its metadata may have one.
    private async Task<string?> HashOfAsync(S3Object found, CancellationToken cancellation)
    {
        if (!found.ETag.Contains('-', Ordinal))
            return found.ETag.Trim('"');
        var head = await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = settings.BucketName, Key = found.Key }, cancellation);
        return head.Metadata["hashtag"];
    }
}
