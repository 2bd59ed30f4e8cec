using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace LocalAws.Kernel.Processes;

/// <summary>
/// Finds and signals everything that a program started. On Linux that is each process of its session or with its mark in the environment, so
/// that one that made a session of its own (a daemon) is found as well; elsewhere it is the program's process group.
/// </summary>
internal static class ProcessSession
{
    public const int Terminate = 15;
    public const int Kill = 9;
    private const int MaximumLooks = 50;

    /// <param name="leader">Process that leads the session.</param>
    /// <param name="mark">An environment variable that none but its processes have: <c>NAME=value</c>; null when there is none.</param>
    /// <param name="signal">Number of the signal.</param>
    public static void Signal(int leader, string? mark, int signal)
    {
        if (!OperatingSystem.IsLinux())
            _ = SendSignal(-leader, signal);
        else
            foreach (var pid in Members(leader, mark))
                _ = SendSignal(pid, signal);
    }

    /// <summary>Kills what a killed LocalAws left behind under this mark, until nothing of it is found.</summary>
    public static void KillLeftovers(string mark)
    {
        // A process shows no environment while it changes into another program, and may be missed by one look.
        for (var looks = 0; OperatingSystem.IsLinux() && looks < MaximumLooks; looks++)
        {
            var found = Members(leader: 0, mark).ToList();
            foreach (var pid in found)
                _ = SendSignal(pid, Kill);
            if (found.Count == 0 && looks > 0)
                return;
        }
    }

    private static IEnumerable<int> Members(int leader, string? mark)
    {
        var bytes = mark is null ? null : Encoding.UTF8.GetBytes(mark + '\0');
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && pid != Environment.ProcessId
                && ((leader > 0 && SessionOf(folder) == leader) || (bytes is not null && Read(Path.Combine(folder, "environ")).AsSpan().IndexOf(bytes) >= 0))
            )
                yield return pid;
    }

    /// <summary>The fourth field after the command's name, which ends with the last closing bracket.</summary>
    private static int SessionOf(string folder)
    {
        var stat = Encoding.UTF8.GetString(Read(Path.Combine(folder, "stat")));
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 3 ? int.Parse(fields[3], CultureInfo.InvariantCulture) : 0;
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return []; // The process has ended, or is another user's and so none of ours.
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int pid, int signal);
}
