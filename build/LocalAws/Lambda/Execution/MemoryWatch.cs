using System.Globalization;

namespace LocalAws.Lambda.Execution;

/// <summary>Kills a process that takes more memory than its function has. Where the system does not tell (macOS, Windows), the heap's limit alone holds.</summary>
internal static class MemoryWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Watches until the time is over or the token says so; true when it had to kill the process.</summary>
    public static async Task<bool> RunAsync(RuntimeProcess process, long limit, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                if (Resident(process.ProcessId) is not { } bytes)
                    return false;
                if (bytes <= limit)
                    continue;
                process.Kill();
                return true;
            }
        }
        catch (OperationCanceledException)
        {
            // The invocation is over.
        }
        return false;
    }

    /// <summary>Bytes in memory; null when the process has ended.</summary>
    private static long? Resident(int processId)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{processId}/statm").Split(' ');
            return long.Parse(fields[1], CultureInfo.InvariantCulture) * System.Environment.SystemPageSize;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
