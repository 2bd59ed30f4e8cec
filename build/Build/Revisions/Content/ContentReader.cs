namespace Build.Revisions.Content;

/// <summary>Finds out what goes into a bundle: app/, scripts/ and appspec.yml, without what stays out.</summary>
internal sealed class ContentReader(RevisionSource source)
{
    /// <summary>File at the root with more patterns of what stays out.</summary>
    public const string IgnoreFile = ".nutshellignore";

    /// <summary>What a bundle holds, where it is there.</summary>
    public static readonly IReadOnlyList<string> Roots = ["app", "scripts", "appspec.yml"];

    private readonly IgnoreList ignored = new([.. source.Excludes, .. LinesOf(Path.Combine(source.Root, IgnoreFile))]);

    /// <summary>Reads folder by folder, those of one depth on all cores.</summary>
    /// <exception cref="BadInput">There is nothing to package, or a name that no zip can carry.</exception>
    public async Task<BundleContent> ReadAsync(CancellationToken cancellation)
    {
        var entries = new List<BundleEntry>();
        var warnings = new List<string>();
        List<string> folders = [""];
        while (folders.Count > 0)
        {
            var deeper = new List<string>();
            await OrderedWork.RunAsync(folders, List, Take, cancellation);
            folders = deeper;

            void Take(FolderListing listing)
            {
                entries.AddRange(listing.Entries);
                warnings.AddRange(listing.Warnings);
                deeper.AddRange(listing.Folders);
            }
        }
        if (entries.Count == 0)
            throw new BadInput($"{source.Root} has none of {string.Join(", ", Roots)}: there is nothing to package. Start the build in the root of the checkout.");
        warnings.Sort(StringComparer.Ordinal);
        return new BundleContent(source.Root, Sorted(entries), warnings);
    }

    private static BundleEntry[] Sorted(List<BundleEntry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(Array.ConvertAll(sorted, entry => entry.Name), sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static string[] LinesOf(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    private FolderListing List(string name) => FolderListing.Of(new DirectoryInfo(Path.Combine(source.Root, name)), name, ignored);
}
