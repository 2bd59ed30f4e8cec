using System.Diagnostics;
using System.Globalization;
using Build.Revisions;

namespace Build.Benchmarks;

/// <summary>Packages generated checkouts, beside <c>zip -rq</c>.</summary>
/// <param name="scale">Part of the full size to do: 1 is 1 GiB in 20,000 files, and 100,000 files of 2 KiB.</param>
public sealed class PackageBenchmark(double scale = 1)
{
    /// <summary>Prints a table for each checkout. Needs some 2 GiB of temporary space at full size.</summary>
    public async Task RunAsync(TextWriter writer, CancellationToken cancellation)
    {
        foreach (var tree in new[] { new GeneratedTree(20_000, 53_687), new GeneratedTree(100_000, 2048) })
        {
            var scaled = tree with { Files = Math.Max(1, (int)(tree.Files * scale)) };
            var folder = Directory.CreateTempSubdirectory("nutshell-benchmark-");
            try
            {
                scaled.Write(folder.CreateSubdirectory("checkout").FullName, cancellation);
                await ComparisonTable.PrintAsync(writer, Title(scaled), "zip -rq", await CompareAsync(folder.FullName, cancellation));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static string Title(GeneratedTree tree) =>
        string.Create(CultureInfo.InvariantCulture, $"Package {tree.Files:N0} files of {tree.AverageBytes / 1024.0:0.#} KiB on {Environment.ProcessorCount} cores");

    private static async Task<IReadOnlyList<Comparison>> CompareAsync(string folder, CancellationToken cancellation)
    {
        var checkout = Path.Combine(folder, "checkout");
        var zip = Path.Combine(folder, "peer.zip");
        var theirs = await new Peer("zip").RunAsync(checkout, ["-rq", zip, "."], cancellation);
        PeakMemory.Reset();
        var watch = Stopwatch.StartNew();
        var bundle = await RevisionBundle.CreateAsync(new RevisionSource(checkout, "benchmark"), Path.Combine(folder, "bundles"), cancellation);
        return
        [
            new Comparison("seconds", watch.Elapsed.TotalSeconds, theirs, "3x"),
            new Comparison("bytes", bundle.Size, theirs is null ? null : new FileInfo(zip).Length, "1x"),
            new Comparison("peak memory, MiB", PeakMemory.Mebibytes(), null, "under 250"),
        ];
    }
}
