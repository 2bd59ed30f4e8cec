using System.IO.Compression;

namespace Build.Revisions.Verification;

/// <summary>A bundle as CodeDeploy's agent sees it: when all lies in one top-level folder with an AppSpec, that folder is the root.</summary>
internal sealed class BundleArchive
{
    /// <summary>Name of the AppSpec, at the root.</summary>
    public const string AppSpec = "appspec.yml";

    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly HashSet<string> folders;

    public BundleArchive(ZipArchive zip)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        var top = names.Select(name => name[..(name.IndexOf('/', StringComparison.Ordinal) + 1)]).Distinct(StringComparer.Ordinal).ToList();
        var prefix = top is [{ Length: > 1 } folder] && names.Contains(folder + AppSpec, StringComparer.Ordinal) ? folder : "";
        entries = zip.Entries.Where(entry => entry.FullName.Length > prefix.Length)
            .GroupBy(entry => entry.FullName[prefix.Length..], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        folders = entries.Keys.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Names of all entries.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Whether there is such a file or link.</summary>
    public bool HasEntry(string path) => entries.ContainsKey(path);

    /// <summary>Whether there is such a file or folder; the empty path is the root.</summary>
    public bool Has(string path) => path.Length == 0 || entries.ContainsKey(path) || folders.Contains(path);

    /// <summary>Type and permissions of an entry; 0 when the zip was made where there are none.</summary>
    public int UnixMode(string name) => entries[name].ExternalAttributes >>> 16;

    /// <summary>An entry's content.</summary>
    public byte[] Read(string name)
    {
        var content = new byte[entries[name].Length];
        using var stream = entries[name].Open();
        stream.ReadExactly(content);
        return content;
    }

    private static IEnumerable<string> FoldersOf(string name)
    {
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = name.IndexOf('/', slash + 1))
            yield return name[..slash];
    }
}
