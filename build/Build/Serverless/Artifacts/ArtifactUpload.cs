using System.Security.Cryptography;
using Amazon.S3;
using Build.Revisions;
using Build.Revisions.Upload;
using Build.Revisions.Zip;
using Cake.Core;

namespace Build.Serverless.Artifacts;

/// <summary>Brings artifacts to a bucket under keys that are their content: what is there already is not sent again.</summary>
/// <param name="cake">Whose aliases send.</param>
/// <param name="s3">The client.</param>
/// <param name="bucket">The bucket.</param>
/// <param name="prefix">Before every key, without a slash at its end.</param>
/// <param name="scratch">Folder for zips on their way.</param>
internal sealed class ArtifactUpload(ICakeContext cake, IAmazonS3 s3, string bucket, string prefix, string scratch)
{
    private readonly RevisionUpload upload = new(cake, s3);

    public string Bucket => bucket;

    /// <summary>Zips a folder, the same bytes for the same content, and sends it.</summary>
    public async Task<SentArtifact> FolderAsync(string folder, string shown, CancellationToken cancellation)
    {
        var content = FolderContent.Read(folder, shown);
        Directory.CreateDirectory(scratch);
        var path = Path.Combine(scratch, $"{Guid.NewGuid():N}.zip");
        try
        {
            string hash;
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
                (hash, _) = await RevisionBundle.WriteAsync(content, file, ZipLimits.Default, cancellation);
            return await SendAsync(path, $"{prefix}/{hash}.zip", content.Entries.Count, content.Warnings, cancellation);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Sends a file as it is.</summary>
    public async Task<SentArtifact> FileAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
        return await SendAsync(path, $"{prefix}/{hash}{Path.GetExtension(path)}", 1, [], cancellation);
    }

    private async Task<SentArtifact> SendAsync(string path, string key, int entries, IReadOnlyList<string> warnings, CancellationToken cancellation)
    {
        var size = new FileInfo(path).Length;
        var sent = await upload.SendAsync(new PackagedRevision(path, size, entries, "", "", warnings), bucket, key, null, cancellation);
        return new SentArtifact(bucket, key, size, entries, sent.WasThere, warnings);
    }
}

/// <summary>An artifact in its bucket.</summary>
internal sealed record SentArtifact(string Bucket, string Key, long Size, int Entries, bool WasThere, IReadOnlyList<string> Warnings);
