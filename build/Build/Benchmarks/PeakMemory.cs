using System.Diagnostics;
using System.Globalization;

namespace Build.Benchmarks;

/// <summary>The most memory that a process had resident since some moment; on Linux, elsewhere since its start.</summary>
internal static class PeakMemory
{
    /// <summary>Makes this moment the one that counts.</summary>
    /// <param name="processId">Another process than this one.</param>
    public static void Reset(int? processId = null)
    {
        if (processId is null)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // proc(5): 5 resets the peak resident set size.
        if (OperatingSystem.IsLinux())
            File.WriteAllText($"/proc/{processId?.ToString(CultureInfo.InvariantCulture) ?? "self"}/clear_refs", "5");
    }

    /// <summary>The peak, in MiB.</summary>
    /// <param name="processId">Another process than this one.</param>
    public static double Mebibytes(int? processId = null)
    {
        using var process = processId is { } id ? Process.GetProcessById(id) : Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (double)(1 << 20);
    }
}
