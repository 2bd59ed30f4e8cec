namespace LocalAws.CodeDeploy.Execution;

/// <summary>Permission bits of files, on the systems that have them; instances run on no other.</summary>
internal static class FileModes
{
    public static UnixFileMode Get(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    public static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
