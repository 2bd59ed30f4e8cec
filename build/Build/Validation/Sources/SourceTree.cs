namespace Build.Validation.Sources;

/// <summary>The project's folder. Only what a rule asks for is read, and nothing outside.</summary>
/// <param name="root">Full path of the folder.</param>
public sealed class SourceTree(string root)
{
    // Larger files are no scripts or descriptions.
    private const long Largest = 8 << 20;

    private readonly string root = Path.GetFullPath(root);
    private readonly Dictionary<string, SourceFile?> read = new(StringComparer.Ordinal);

    /// <summary>The file, or null when there is none, or it lies outside, or is larger than 8 MiB.</summary>
    public SourceFile? Find(string path)
    {
        if (Inside(path) is not { } inside)
            return null;
        if (!read.TryGetValue(inside, out var file))
            read[inside] = file = Read(inside);
        return file;
    }

    /// <summary>The file, also when it lies outside, as somebody names it who may read it anyway.</summary>
    public SourceFile? FindAnywhere(string path) => Inside(path) is null || Path.IsPathRooted(path) ? Read(path) : Find(path);

    /// <summary>Whether a file of this path is there.</summary>
    public bool HasFile(string path) => Inside(path) is { } inside && File.Exists(FullPath(inside));

    /// <summary>Whether a folder of this path is there; the root is one.</summary>
    public bool HasFolder(string path) => Inside(path) is { } inside && Directory.Exists(FullPath(inside));

    /// <summary>Full path of a file or folder of the project; one that is a full path already stays as it is.</summary>
    public string FullPath(string path) => Path.Combine(root, path);

    /// <summary>Paths of the files directly in a folder, in order.</summary>
    public IReadOnlyList<string> FilesIn(string folder) => !HasFolder(folder) ? [] :
        [.. Directory.EnumerateFiles(FullPath(Inside(folder)!)).Select(Below).Order(StringComparer.Ordinal)];

    /// <summary>Paths of all files below a folder, relative to it, links not followed.</summary>
    public IEnumerable<string> FilesBelow(string folder)
    {
        if (!HasFolder(folder))
            return [];
        var full = FullPath(Inside(folder)!);
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(full, "*", all).Select(file => Path.GetRelativePath(full, file).Replace('\\', '/'));
    }

    /// <summary>The path with neither dots nor slashes at its ends; the empty text is the root; null when it leads outside.</summary>
    public static string? Inside(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part == ".." && parts.Count == 0 || part.Contains('\0', StringComparison.Ordinal))
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private SourceFile? Read(string inside)
    {
        var file = new FileInfo(FullPath(inside));
        if (!file.Exists || file.Length > Largest)
            return null;
        var isExecutable = OperatingSystem.IsWindows() || File.GetUnixFileMode(file.FullName).HasFlag(UnixFileMode.UserExecute);
        return new(inside, File.ReadAllBytes(file.FullName), isExecutable);
    }

    private string Below(string full) => Path.GetRelativePath(root, full).Replace('\\', '/');
}
