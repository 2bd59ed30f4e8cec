namespace Build.Revisions.Content;

/// <summary>Finds out what goes into a bundle: app/, scripts/ and appspec.yml, without what stays out.</summary>
internal sealed class ContentReader(RevisionSource source)
{
    /// <summary>File at the root with more patterns of what stays out.</summary>
    public const string IgnoreFile = ".nutshellignore";

    /// <summary>What a bundle holds, where it is there.</summary>
    public static readonly IReadOnlyList<string> Roots = ["app", "scripts", "appspec.yml"];

    private readonly IgnoreList ignored = new([.. source.Excludes, .. LinesOf(Path.Combine(source.Root, IgnoreFile))]);

    /// <summary>Reads folder by folder, those of one depth on all cores. Each is sorted there, so that what is in it only needs to be put in its place.</summary>
    /// <exception cref="BadInput">There is nothing to package, or a name that no zip can carry.</exception>
    public async Task<BundleContent> ReadAsync(CancellationToken cancellation)
    {
        var listings = new Dictionary<string, FolderListing>(StringComparer.Ordinal);
        List<string> folders = [""];
        while (folders.Count > 0)
        {
            var deeper = new List<string>();
            await OrderedWork.RunAsync(folders, List, Take, cancellation);
            folders = deeper;

            void Take(FolderListing listing)
            {
                listings.Add(listing.Name, listing);
                deeper.AddRange(listing.Children.Where(child => child.Entry is null).Select(child => child.Folder));
            }
        }
        var entries = new List<BundleEntry>();
        Collect("", listings, entries);
        if (entries.Count == 0)
            throw new BadInput($"{source.Root} has none of {string.Join(", ", Roots)}: there is nothing to package. Start the build in the root of the checkout.");
        return new BundleContent(source.Root, entries, [.. listings.Values.SelectMany(listing => listing.Warnings).Order(StringComparer.Ordinal)]);
    }

    private static void Collect(string folder, Dictionary<string, FolderListing> listings, List<BundleEntry> entries)
    {
        foreach (var child in listings[folder].Children)
        {
            if (child.Entry is { } entry)
                entries.Add(entry);
            else
                Collect(child.Folder, listings, entries);
        }
    }

    private static string[] LinesOf(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    private FolderListing List(string name) => FolderListing.Of(new DirectoryInfo(Path.Combine(source.Root, name)), name, ignored);
}
