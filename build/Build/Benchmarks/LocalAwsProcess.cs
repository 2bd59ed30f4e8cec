using System.Diagnostics;
using System.Globalization;
using Build.Aws;

namespace Build.Benchmarks;

/// <summary>A <c>Local-Aws</c> of its own, as a process.</summary>
internal sealed class LocalAwsProcess : IAsyncDisposable
{
    private readonly Process process;

    private LocalAwsProcess(Process process, double seconds) => (this.process, SecondsToAccept) = (process, seconds);

    /// <summary>How long it took from the command's start until it accepted a connection.</summary>
    public double SecondsToAccept { get; }

    /// <summary>Its id.</summary>
    public int Id => process.Id;

    /// <summary>Starts it, and waits until it accepts connections.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static async Task<LocalAwsProcess> StartAsync(string root, string state, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Path.Combine(root, "build.sh"), ["--target", "Local-Aws", "--state", state, "--verbosity", "quiet"]) { WorkingDirectory = root };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        try
        {
            while (LocalAwsFile.Find(Path.Combine(state, "local-aws.env")) is null)
            {
                if (process.HasExited)
                    throw new InvalidOperationException($"Local-Aws ended with {process.ExitCode}.");
                await Task.Delay(5, cancellation);
            }
            return new LocalAwsProcess(process, watch.Elapsed.TotalSeconds);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Memory that it has resident, in MiB.</summary>
    public double ResidentMebibytes()
    {
        process.Refresh();
        return process.WorkingSet64 / (double)(1 << 20);
    }

    /// <summary>Stops it as a service manager does: a process that was started in the background may not hear Ctrl-C.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
