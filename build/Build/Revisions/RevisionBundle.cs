using Build.Revisions.Commits;
using Build.Revisions.Content;
using Build.Revisions.Zip;

namespace Build.Revisions;

/// <summary>Packages a revision: a zip that CodeDeploy takes, the same bytes for the same content.</summary>
public static class RevisionBundle
{
    private const int NoSpace = 28, WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Packages app/, scripts/ and appspec.yml. Interrupted at any instant, it leaves no half bundle under a bundle's name.</summary>
    /// <param name="source">What to package.</param>
    /// <param name="folder">Full path of the folder of bundles.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BadInput">There is nothing to package.</exception>
    /// <exception cref="IOException">A file cannot be read, changed meanwhile, or the disk is full.</exception>
    public static Task<PackagedRevision> CreateAsync(RevisionSource source, string folder, CancellationToken cancellation) =>
        CreateAsync(source, folder, ZipLimits.Default, cancellation);

    internal static async Task<PackagedRevision> CreateAsync(RevisionSource source, string folder, ZipLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (content, commit) = await StampedContent.ReadAsync(source, cancellation);
        var bundles = new BundleFolder(folder, source.Application);
        var partial = bundles.OpenPartial();
        try
        {
            string contentHash;
            long size;
            await using (partial)
                (contentHash, size) = await WriteAsync(content, partial, limits, cancellation);
            var path = bundles.PathOf(contentHash);
            File.Move(partial.Name, path, overwrite: true);
            bundles.RemoveOld();
            return new PackagedRevision(path, size, content.Entries.Count, contentHash, commit, content.Warnings);
        }
        catch (Exception exception)
        {
            File.Delete(partial.Name);
            if (exception is IOException { HResult: NoSpace or WindowsDiskFull })
                throw new IOException($"The disk that {folder} lies on is full. Free some space, then run the same command again; nothing was packaged.", exception);
            throw;
        }
    }

    /// <summary>Writes content as a zip, the same bytes for the same content; returns the hash of what is in it, and the zip's size.</summary>
    internal static async Task<(string ContentHash, long Size)> WriteAsync(BundleContent content, FileStream file, ZipLimits limits, CancellationToken cancellation)
    {
        var packer = new SlicePacker(new SliceReader(content.Root), limits);
        using var hash = new ContentHash();
        using var zip = new ZipAssembler(file.SafeFileHandle, limits);
        await OrderedWork.RunAsync(WorkPlan.Of(content.Entries), packer.Pack, Take, cancellation);
        return (hash.Finish(), zip.Finish());

        void Take(PackedRun run)
        {
            using (run)
                zip.Append(run);
            hash.Add(run.Slices.Select(packed => packed.Slice), run.Digests);
        }
    }
}
