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
        var prefix = Prefix(zip);
        entries = new(zip.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.Length > prefix.Length)
                entries[entry.FullName[prefix.Length..]] = entry;
        }
        folders = FoldersOf(entries.Keys);
    }

    /// <summary>Names of all entries.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>All entries by name.</summary>
    public IEnumerable<(string Name, int UnixMode)> Entries => entries.Select(entry => (entry.Key, ModeOf(entry.Value)));

    /// <summary>Whether there is such a file or link.</summary>
    public bool HasEntry(string path) => entries.ContainsKey(path);

    /// <summary>Whether there is such a file or folder; the empty path is the root.</summary>
    public bool Has(string path) => path.Length == 0 || entries.ContainsKey(path) || folders.Contains(path);

    /// <summary>Type and permissions of an entry; 0 when the zip was made where there are none.</summary>
    public int UnixMode(string name) => ModeOf(entries[name]);

    /// <summary>An entry's content.</summary>
    public byte[] Read(string name)
    {
        var content = new byte[entries[name].Length];
        using var stream = entries[name].Open();
        stream.ReadExactly(content);
        return content;
    }

    private static int ModeOf(ZipArchiveEntry entry) => entry.ExternalAttributes >>> 16;

    private static string Prefix(ZipArchive zip)
    {
        var first = zip.Entries.Count > 0 ? zip.Entries[0].FullName : "";
        var top = first[..(first.IndexOf('/', StringComparison.Ordinal) + 1)];
        return top.Length > 1 && zip.Entries.All(entry => entry.FullName.StartsWith(top, StringComparison.Ordinal)) && zip.GetEntry(top + AppSpec) is not null ? top : "";
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> names)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names)
        {
            // From the innermost on: where one is known, those around it are.
            for (var slash = name.LastIndexOf('/'); slash > 0 && known.Add(name.AsSpan(0, slash)); slash = name.LastIndexOf('/', slash - 1))
            {
            }
        }
        return folders;
    }
}
