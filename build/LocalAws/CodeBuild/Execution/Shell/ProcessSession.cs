using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>
/// Finds and signals everything that a build started. On Linux that is each process of the shell's session or with the build's id in its
/// environment, so that one that made a session of its own (a daemon) is found as well; elsewhere it is the shell's process group.
/// </summary>
internal static class ProcessSession
{
    public const int Terminate = 15;
    public const int Kill = 9;
    private const string Cookie = "CODEBUILD_BUILD_ID";

    public static void Signal(int leader, IReadOnlyDictionary<string, string> variables, int signal)
    {
        if (!OperatingSystem.IsLinux())
            _ = SendSignal(-leader, signal);
        else
            foreach (var pid in Members(leader, variables.GetValueOrDefault(Cookie)))
                _ = SendSignal(pid, signal);
    }

    /// <summary>Kills what a build that a killed LocalAws left behind still runs.</summary>
    public static void KillLeftovers(string buildId)
    {
        if (!OperatingSystem.IsLinux())
            return;
        foreach (var pid in Members(leader: 0, buildId))
            _ = SendSignal(pid, Kill);
    }

    private static IEnumerable<int> Members(int leader, string? buildId)
    {
        var cookie = buildId is null ? null : Encoding.UTF8.GetBytes($"{Cookie}={buildId}\0");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && pid != Environment.ProcessId
                && ((leader > 0 && SessionOf(folder) == leader) || (cookie is not null && Read(Path.Combine(folder, "environ")).AsSpan().IndexOf(cookie) >= 0))
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
            return []; // The process has ended, or is another user's and so not the build's.
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int pid, int signal);
}
