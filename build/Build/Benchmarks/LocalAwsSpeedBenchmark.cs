using Build.Aws;

namespace Build.Benchmarks;

/// <summary>Keeps an embedded AWS of its own busy: signed reads, durable writes, a large object, a long listing.</summary>
/// <param name="scale">Part of the full size to do: 1 is 100,000 reads, 20,000 writes, 1 GiB and a million objects.</param>
public sealed class LocalAwsSpeedBenchmark(double scale = 1) : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "local-aws-speed";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        await using var server = await LocalAwsProcess.StartAsync(bench.Root, folder.Of("state"), cancellation);
        await MeasureAsync(LocalAwsFile.Find(folder.Of("state/local-aws.env"))!, server.Id, folder.Path, bench, cancellation);
    }

    /// <summary>Measures an AWS that runs already, and is thrown away afterwards.</summary>
    /// <param name="access">How to reach it.</param>
    /// <param name="processId">Process that it runs in, when that is another one.</param>
    /// <param name="folder">For files.</param>
    /// <param name="bench">Takes the tables.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task MeasureAsync(LocalAccess access, int? processId, string folder, Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var client = new SignedClient(access, bench.Settings.Region);
        var calls = new SignedCalls(client, scale, processId);
        await calls.PrepareAsync(cancellation);
        var (reads, writes) = (await calls.ReadAsync(cancellation), await calls.WriteAsync(cancellation));
        bench.Show($"Embedded AWS on {Environment.ProcessorCount} cores, with a client that only signs, {SignedCalls.AtOnce} at once", "", [.. reads, .. writes]);
        var objects = new SignedObjects(client, scale, processId);
        await objects.PrepareAsync(bench.Settings.Region, cancellation);
        bench.Show(objects.LargeTitle, "cp", await objects.LargeAsync(folder, cancellation));
        bench.Show(objects.ManyTitle, "", await objects.ManyAsync(cancellation));
    }
}
