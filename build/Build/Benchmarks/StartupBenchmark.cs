using System.Globalization;

namespace Build.Benchmarks;

/// <summary>Starts a target that finds nothing to do, through build.sh, beside the usual <c>dotnet run --project</c>. Both are compiled before.</summary>
public sealed class StartupBenchmark : IBenchmark
{
    private const int Rounds = 5;

    /// <inheritdoc/>
    public string Name => "startup";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        string[] target = ["--target", "Clean", "--state", folder.Of("state")];
        var ours = new Peer(Path.Combine(bench.Root, "build.sh"));
        var theirs = new Peer("dotnet");
        string[] run = ["run", "--project", "build/Build", "--configuration", "Release", "--", .. target];
        var (best, peers) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, await ours.RunAsync(bench.Root, target, cancellation) ?? best);
            peers = Math.Min(peers, await theirs.RunAsync(bench.Root, run, cancellation) ?? peers);
        }
        bench.Show(string.Create(CultureInfo.InvariantCulture, $"Start of a target that does nothing (best of {Rounds}, in turn)"), "dotnet run", new Comparison("seconds", best, peers, "under 0.6"));
    }
}
