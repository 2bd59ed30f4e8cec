using Build.Revisions.Commits;
using Build.Revisions.Upload;

namespace Build.Revisions;

/// <summary>
/// Finds what an earlier target made, in the same process or another: from the files themselves, by hashing them again. Nothing is noted
/// down that could be of another state of the files.
/// </summary>
public static class RevisionHandOff
{
    /// <summary>The bundle of the files as they are now.</summary>
    /// <param name="source">The files.</param>
    /// <param name="folder">Full path of the folder of bundles.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BadInput">They are not packaged.</exception>
    public static async Task<PackagedRevision> BundleAsync(RevisionSource source, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (content, commit) = await StampedContent.ReadAsync(source, cancellation);
        var hash = await ContentHash.ComputeAsync(content, cancellation);
        var file = new FileInfo(new BundleFolder(folder, source.Application).PathOf(hash));
        return file.Exists
            ? new PackagedRevision(file.FullName, file.Length, content.Entries.Count, hash, commit, content.Warnings)
            : throw new BadInput($"The files as they are now ({commit}) are not packaged. Package them: ./build.sh --target Package");
    }

    /// <summary>Key of the files as they are now, in every bucket of revisions.</summary>
    /// <param name="source">The files.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<string> KeyAsync(RevisionSource source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (content, _) = await StampedContent.ReadAsync(source, cancellation);
        return RevisionKey.Of(source.Application, await ContentHash.ComputeAsync(content, cancellation));
    }

    /// <summary>The files as they are now, in the bucket.</summary>
    /// <param name="source">The files.</param>
    /// <param name="upload">How to reach S3.</param>
    /// <param name="bucket">The bucket of revisions.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BadInput">They are not there.</exception>
    public static async Task<UploadedRevision> UploadedAsync(RevisionSource source, RevisionUpload upload, string bucket, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(upload);
        var (content, commit) = await StampedContent.ReadAsync(source, cancellation);
        var key = RevisionKey.Of(source.Application, await ContentHash.ComputeAsync(content, cancellation));
        return await upload.FindAsync(bucket, key, cancellation)
            ?? throw new BadInput($"The files as they are now ({commit}) are not in the bucket {bucket}: it has no {key}. Send them: ./build.sh --target Upload");
    }
}
