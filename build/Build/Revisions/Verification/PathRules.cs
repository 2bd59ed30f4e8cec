using System.Text;

namespace Build.Revisions.Verification;

/// <summary>What names and links in a bundle must be like: nothing may be written or read outside the folder that it is unpacked in.</summary>
internal static class PathRules
{
    private const int TypeMask = 0xF000, LinkType = 0xA000;

    /// <summary>What is wrong with the paths in a bundle.</summary>
    public static IEnumerable<string> Faults(BundleArchive archive) => 
        archive.Entries.Where(entry => !IsPlain(entry.Name, entry.UnixMode)).SelectMany(entry => Faults(archive, entry.Name));

    /// <summary>A path of the bundle in the form that entries are named in: without a slash at its ends, and without dots.</summary>
    public static string Normalize(string path) =>
        string.Join('/', path.Split('/').Where(part => part is not ("" or ".")));

    // Nearly all are: files whose names can lead nowhere else.
    private static bool IsPlain(string name, int mode) =>
        (mode & TypeMask) != LinkType && !IsAbsolute(name) && !name.Contains("..", StringComparison.Ordinal);

    private static IEnumerable<string> Faults(BundleArchive archive, string name)
    {
        if (IsAbsolute(name) || Leaves("", name))
            yield return $"{name}: its path leads out of the bundle, and so out of the folder that it is unpacked in. Rename it.";
        if ((archive.UnixMode(name) & TypeMask) != LinkType)
            yield break;
        var target = Encoding.UTF8.GetString(archive.Read(name));
        if (IsAbsolute(target) || Leaves(name[..(name.LastIndexOf('/') + 1)], target))
            yield return $"{name}: the link leads to {target}, which is not in the bundle and on an instance may be anything. Link to a file in app/ or scripts/, with a relative path.";
    }

    private static bool IsAbsolute(string path) => path.StartsWith('/') || path.StartsWith('\\') || (path.Length > 2 && path[1] == ':' && path[2] is '/' or '\\');

    private static bool Leaves(string folder, string path)
    {
        var depth = 0;
        foreach (var part in (folder + path).Split('/', '\\'))
        {
            depth += part switch { ".." => -1, "" or "." => 0, _ => 1 };
            if (depth < 0)
                return true;
        }
        return false;
    }
}
