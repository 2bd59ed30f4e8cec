namespace Build.Revisions.Content;

/// <summary>Whether a file may be executed.</summary>
internal static class ExecutableBit
{
    /// <summary>Its owner's bit. Windows has none: there a shell script counts as executable, so that a bundle made there works.</summary>
    public static bool Of(FileSystemInfo file) => OperatingSystem.IsWindows()
        ? file.Extension.Equals(".sh", StringComparison.OrdinalIgnoreCase)
        : file.UnixFileMode.HasFlag(UnixFileMode.UserExecute);
}
