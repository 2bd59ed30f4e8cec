using Build.Revisions.Content;

namespace Build.Serverless.Artifacts;

/// <summary>What of a folder goes into a function's zip: all of it but what is of tools, what may be secret, and what <c>.nutshellignore</c> names.</summary>
internal static class FolderContent
{
    private const string Packages = "node_modules";
    private static readonly string[] NeverIn = [".git", ".nutshell", ".DS_Store", "Thumbs.db", ContentReader.IgnoreFile];

    /// <exception cref="BadInput">There is nothing in it.</exception>
    public static BundleContent Read(string folder, string shown)
    {
        var (entries, warnings) = (new List<BundleEntry>(), new List<string>());
        var ignore = Path.Combine(folder, ContentReader.IgnoreFile);
        var ignored = new IgnoreList(File.Exists(ignore) ? File.ReadAllLines(ignore) : []);
        foreach (var child in Below(new DirectoryInfo(folder), "", ignored))
        {
            // What packages bring along (certificates of tests, for instance) is public.
            var isPackage = child.Name.StartsWith($"{Packages}/", StringComparison.Ordinal) || child.Name.Contains($"/{Packages}/", StringComparison.Ordinal);
            if (!isPackage && SecretFiles.Contains(child.Info.FullName))
                warnings.Add($"{shown}/{child.Name} is left out: files like it hold secrets. Keep secrets in SSM Parameter Store or Secrets Manager.");
            else
                entries.Add(EntryOf(child.Name, child.Info));
        }
        if (entries.Count == 0)
            throw new BadInput($"There is nothing to package in {shown}. Allowed: a folder with the function's code.");
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new BundleContent(folder, entries, warnings);
    }

    private static IEnumerable<(string Name, FileSystemInfo Info)> Below(DirectoryInfo folder, string prefix, IgnoreList ignored)
    {
        foreach (var child in folder.EnumerateFileSystemInfos().Where(child => !NeverIn.Contains(child.Name)))
        {
            var (name, isFolder) = (prefix + child.Name, child.LinkTarget is null && child is DirectoryInfo);
            if (ignored.Excludes(name, isFolder))
                continue;
            if (!isFolder)
                yield return (name, child);
            else
                foreach (var deeper in Below((DirectoryInfo)child, $"{name}/", ignored))
                    yield return deeper;
        }
    }

    private static BundleEntry EntryOf(string name, FileSystemInfo info) => info.LinkTarget is { } target
        ? BundleEntry.Of(name, EntryKind.Link, target.Replace(Path.DirectorySeparatorChar, '/'))
        : new BundleEntry(name, EntryKind.File, ((FileInfo)info).Length, ExecutableBit.Of(info));
}
