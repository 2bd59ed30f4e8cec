using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Build.Benchmarks;

/// <summary>Asks a URL at a steady rate, in a process of its own (node).</summary>
public sealed class LoadGenerator : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly Process process;
    private readonly string script;

    private LoadGenerator(Process process, string script) => (this.process, this.script) = (process, script);

    /// <summary>Begins to ask.</summary>
    /// <param name="url">What for.</param>
    /// <param name="rate">How often a second.</param>
    public static LoadGenerator Start(Uri url, int rate)
    {
        var script = Path.Combine(Path.GetTempPath(), $"nutshell-load-{Guid.NewGuid():N}.js");
        using (var source = typeof(LoadGenerator).Assembly.GetManifestResourceStream("Benchmarks/load.js")!)
        using (var file = File.Create(script))
            source.CopyTo(file);
        var start = new ProcessStartInfo("node", [script, url.ToString(), rate.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return new LoadGenerator(Process.Start(start)!, script);
    }

    /// <summary>Stops asking, waits for the last answers, and tells what was seen.</summary>
    public async Task<Load> StopAsync(CancellationToken cancellation)
    {
        process.StandardInput.Close();
        var text = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return JsonSerializer.Deserialize<Load>(text, Json) ?? throw new InvalidOperationException("The load generator said nothing.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        File.Delete(script);
    }
}

/// <summary>What a load generator saw.</summary>
/// <param name="Sent">Requests.</param>
/// <param name="Failed">Those without an answer, or with another one than 200.</param>
/// <param name="P50">Milliseconds of the median answer.</param>
/// <param name="P99">Milliseconds that 99 of 100 answers needed at most.</param>
/// <param name="Bodies">How often each answer came.</param>
public sealed record Load(int Sent, int Failed, double P50, double P99, IReadOnlyDictionary<string, int> Bodies);
