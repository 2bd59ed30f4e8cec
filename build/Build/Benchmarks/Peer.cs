using System.ComponentModel;
using System.Diagnostics;

namespace Build.Benchmarks;

/// <summary>The tool that people use instead.</summary>
/// <param name="Program">Its name; searched in PATH.</param>
internal sealed record Peer(string Program)
{
    /// <summary>Environment variables for it.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Seconds that it took; null when it is not installed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<double?> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        (await TryReadAsync(folder, arguments, cancellation))?.Seconds;

    /// <summary>Seconds that it took, and what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It failed, or is not installed.</exception>
    public async Task<(double Seconds, string Output)> ReadAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        await TryReadAsync(folder, arguments, cancellation) ?? throw new InvalidOperationException($"{Program} is not there.");

    /// <summary>The most memory that it had resident, in MiB: what is last read before its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<double> PeakMemoryAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        using var killing = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var peak = 0L;
        while (!output.IsCompleted)
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
            await Task.WhenAny(output, Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None));
        }
        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? peak / (double)(1 << 20) : throw new InvalidOperationException($"{Program} ended with {process.ExitCode}: {await output}");
    }

    private async Task<(double Seconds, string Output)?> TryReadAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start)!;
            using var killing = cancellation.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = await process.StandardError.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            var seconds = watch.Elapsed.TotalSeconds;
            return process.ExitCode == 0 ? (seconds, await output) : throw new InvalidOperationException($"{Program} ended with {process.ExitCode}: {error.Trim()}");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
