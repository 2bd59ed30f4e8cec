using System.Diagnostics;

namespace Build.Tests.Testing;

/// <summary>Linux user and mount namespaces: a process that sees its own files at real absolute paths.</summary>
public static class Namespace
{
    private static readonly Lazy<bool> Works = new(() =>
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var probe = Process.Start(new ProcessStartInfo("unshare", ["-Ur", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]) { RedirectStandardError = true });
        probe!.WaitForExit();
        return probe.ExitCode == 0;
    });

    /// <summary>Whether this kernel and account may make them.</summary>
    public static bool IsAvailable => Works.Value;

    /// <summary>A program in namespaces of its own, after these shell commands (mounts) prepared them.</summary>
    public static Command Command(string preparation, string program) =>
        new("unshare", "-Ur", "-m", "bash", "-c", $"set -e; {preparation}; exec \"$1\"", "-", program);
}
