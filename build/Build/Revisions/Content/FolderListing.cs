using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Build.Revisions.Content;

/// <summary>What a folder brings to a bundle.</summary>
/// <param name="Name">The folder's name in the bundle; empty for the root.</param>
/// <param name="Children">What is in it, in the bundle's order; the folder itself when nothing of it goes in.</param>
/// <param name="Warnings">What was left out although it may have been meant to be in.</param>
internal sealed record FolderListing(string Name, List<FolderListing.Child> Children, List<string> Warnings)
{
    // AfterInstall installs packages for the instance's own platform; the rest is of tools.
    private static readonly FrozenSet<string> NeverIn =
        new[] { "node_modules", ".git", ".hg", ".svn", ".nutshell", ".DS_Store", "Thumbs.db" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">Its name in the bundle; empty for the root.</param>
    /// <param name="ignored">What stays out.</param>
    /// <exception cref="BadInput">A name that no zip can carry.</exception>
    public static FolderListing Of(DirectoryInfo folder, string name, IgnoreList ignored)
    {
        var listing = new FolderListing(name, [], []);
        foreach (var child in folder.EnumerateFileSystemInfos())
        {
            if (name.Length > 0 || ContentReader.Roots.Contains(child.Name, StringComparer.Ordinal))
                listing.Add(child, name.Length > 0 ? $"{name}/{child.Name}" : child.Name, ignored);
        }
        if (name.Length > 0 && listing.Children.Count == 0)
            listing.Add(new BundleEntry(name, EntryKind.Folder, 0));
        listing.Children.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return listing;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    private void Add(FileSystemInfo child, string name, IgnoreList ignored)
    {
        var isLink = child.Attributes.HasFlag(FileAttributes.ReparsePoint);
        var isFolder = !isLink && child is DirectoryInfo;
        if (NeverIn.Contains(child.Name) || ignored.Excludes(name, isFolder))
            return;
        if (SecretFiles.Contains(child.FullName))
            Warnings.Add($"{name} is left out: files like it hold secrets. Keep secrets in SSM Parameter Store or Secrets Manager; list the file in {ContentReader.IgnoreFile} to say that you know.");
        else if (name.Contains('\uFFFD', StringComparison.Ordinal))
            throw new BadInput($"The name of {name} is not UTF-8, and so means nothing to other machines. Rename it.");
        else if (isLink)
            Add(BundleEntry.Of(name, EntryKind.Link, child.LinkTarget!.Replace(Path.DirectorySeparatorChar, '/')));
        else if (isFolder)
            Children.Add(new Child(name + "/", null));
        else
            Add(new BundleEntry(name, EntryKind.File, ((FileInfo)child).Length, ExecutableBit.Of(child)));
    }

    private void Add(BundleEntry entry) => Children.Add(new Child(entry.Name, entry));

    /// <summary>A file or link, or a folder in the folder.</summary>
    /// <param name="Path">Its path in the bundle; a folder's ends with a slash, so that it stands where what is in it does.</param>
    /// <param name="Entry">The file or link; null for a folder.</param>
    internal readonly record struct Child(string Path, BundleEntry? Entry)
    {
        /// <summary>Name, in the bundle, of the folder that it is.</summary>
        public string Folder => Path[..^1];
    }
}
