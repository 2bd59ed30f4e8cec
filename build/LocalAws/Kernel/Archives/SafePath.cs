namespace LocalAws.Kernel.Archives;

/// <summary>Paths that come from outside and must stay in their folder.</summary>
internal static class SafePath
{
    /// <summary>The full path of a name below a folder; null when it leaves the folder.</summary>
    public static string? Below(string folder, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
            return null;
        var full = Path.GetFullPath(Path.Combine(folder, name.Replace('\\', '/')));
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }
}
