using System.Text;

namespace Build.Revisions.Content;

/// <summary>What an entry of a bundle is.</summary>
public enum EntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link; its bytes are its target.</summary>
    Link,

    /// <summary>A folder with nothing in it; other folders are there through what they hold.</summary>
    Folder,
}

/// <summary>A file, link or empty folder of a bundle.</summary>
/// <param name="Name">Path in the bundle, with slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes of its content.</param>
/// <param name="IsExecutable">
/// Whether its owner may execute it. This is all of a mode that is kept, as in git: the rest depends on the umask of who checked
/// the files out, and the same commit shall give the same bundle.
/// </param>
/// <param name="Bytes">Content that no file has: a link's target, the revision stamp. Null when the file <paramref name="Name"/> has it.</param>
public sealed record BundleEntry(string Name, EntryKind Kind, long Length, bool IsExecutable = false, byte[]? Bytes = null)
{
    private const int File = 0x8000, Link = 0xA000, Folder = 0x4000;

    /// <summary>Type and permissions as Unix has them.</summary>
    public int UnixMode => Kind switch
    {
        EntryKind.Link => Link | 0x1FF,
        EntryKind.Folder => Folder | 0x1ED,
        _ => File | (IsExecutable ? 0x1ED : 0x1A4),
    };

    /// <summary>An entry whose content is these bytes.</summary>
    public static BundleEntry Of(string name, EntryKind kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new BundleEntry(name, kind, bytes.Length, Bytes: bytes);
    }
}
