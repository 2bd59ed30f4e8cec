namespace Build.Benchmarks;

/// <summary>Starts the embedded AWS: how long until it answers, and how much memory it has when nobody asks anything.</summary>
public sealed class LocalAwsBenchmark : IBenchmark
{
    private const int Rounds = 3;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Name => "local-aws";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var (startup, command, memory) = (double.MaxValue, double.MaxValue, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            using var folder = new ScratchFolder();
            startup = Math.Min(startup, await new Peer(Path.Combine(bench.Root, "build.sh")).RunAsync(bench.Root, ["--target", "Clean", "--state", folder.Of("none")], cancellation) ?? startup);
            await using var server = await LocalAwsProcess.StartAsync(bench.Root, folder.Of("state"), cancellation);
            command = Math.Min(command, server.SecondsToAccept);
            if (round > 0)
                continue;
            await Task.Delay(Idle, cancellation);
            memory = server.ResidentMebibytes();
        }
        bench.Show($"Embedded AWS (best of {Rounds})", "",
            new Comparison("ms from its start to accepting", (command - startup) * 1000, null, "400"),
            new Comparison("... from the start of the command", command * 1000, null, ""),
            new Comparison("idle memory, MiB", memory, null, "under 120"));
    }
}
