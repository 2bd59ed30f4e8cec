using System.Collections.Frozen;

namespace Build.Revisions.Content;

/// <summary>Finds out what goes into a bundle: app/, scripts/ and appspec.yml, without what stays out.</summary>
internal sealed class ContentReader(RevisionSource source)
{
    /// <summary>File at the root with more patterns of what stays out.</summary>
    public const string IgnoreFile = ".nutshellignore";

    // Roots of every bundle: what git must know to tell the commit of one.
    internal static readonly string[] Roots = ["app", "scripts", "appspec.yml"];

    // AfterInstall installs packages for the instance's own platform; the rest is of tools.
    private static readonly FrozenSet<string> NeverIn =
        new[] { "node_modules", ".git", ".hg", ".svn", ".nutshell", ".DS_Store", "Thumbs.db" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly IgnoreList ignored = new([.. source.Excludes, .. LinesOf(Path.Combine(source.Root, IgnoreFile))]);
    private readonly List<BundleEntry> entries = [];
    private readonly List<string> warnings = [];

    /// <exception cref="BadInput">There is nothing to package, or a name that no zip can carry.</exception>
    public BundleContent Read(CancellationToken cancellation)
    {
        foreach (var entry in new DirectoryInfo(source.Root).EnumerateFileSystemInfos().Where(entry => Roots.Contains(entry.Name, StringComparer.Ordinal)))
            Add(entry, entry.Name, cancellation);
        if (entries.Count == 0)
            throw new BadInput($"{source.Root} has none of {string.Join(", ", Roots)}: there is nothing to package. Start the build in the root of the checkout.");
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        warnings.Sort(StringComparer.Ordinal);
        return new BundleContent(source.Root, entries, warnings);
    }

    private static string[] LinesOf(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    private void Add(FileSystemInfo entry, string name, CancellationToken cancellation)
    {
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        var folder = isLink ? null : entry as DirectoryInfo;
        if (NeverIn.Contains(entry.Name) || ignored.Excludes(name, folder is not null))
            return;
        if (SecretFiles.Contains(entry.FullName))
            warnings.Add($"{name} is left out: files like it hold secrets. Keep secrets in SSM Parameter Store or Secrets Manager; list the file in {IgnoreFile} to say that you know.");
        else if (name.Contains('\uFFFD', StringComparison.Ordinal))
            throw new BadInput($"The name of {name} is not UTF-8, and so means nothing to other machines. Rename it.");
        else if (isLink)
            entries.Add(BundleEntry.Of(name, EntryKind.Link, entry.LinkTarget!.Replace(Path.DirectorySeparatorChar, '/')));
        else if (folder is not null)
            AddFolder(folder, name, cancellation);
        else
            entries.Add(new BundleEntry(name, EntryKind.File, ((FileInfo)entry).Length, ExecutableBit.Of(entry)));
    }

    private void AddFolder(DirectoryInfo folder, string name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var before = entries.Count;
        foreach (var child in folder.EnumerateFileSystemInfos())
            Add(child, $"{name}/{child.Name}", cancellation);
        if (entries.Count == before)
            entries.Add(new BundleEntry(name, EntryKind.Folder, 0));
    }
}
