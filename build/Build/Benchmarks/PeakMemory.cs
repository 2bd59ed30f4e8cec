using System.Diagnostics;

namespace Build.Benchmarks;

/// <summary>The most memory that this process had resident since some moment; on Linux, elsewhere since its start.</summary>
internal static class PeakMemory
{
    /// <summary>Makes this moment the one that counts.</summary>
    public static void Reset()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // proc(5): 5 resets the peak resident set size.
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    /// <summary>The peak, in MiB.</summary>
    public static double Mebibytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (double)(1 << 20);
    }
}
