namespace Build.Tests.Testing;

/// <summary>The executable bits of a file.</summary>
public static class Executable
{
    private const UnixFileMode Bits = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static void Make(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | Bits);
    }

    public static bool Is(string path) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Bits) != 0;
}
