using System.Diagnostics;
using System.Globalization;
using Build.Revisions;
using Build.Revisions.Verification;

namespace Build.Benchmarks;

/// <summary>Packages and verifies generated checkouts, beside <c>zip -rq</c>. Needs some 2 GiB of temporary space.</summary>
public sealed class PackageBenchmark : IBenchmark
{
    private const int Rounds = 3;

    /// <inheritdoc/>
    public string Name => "package";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        foreach (var tree in new[] { new GeneratedTree(100_000, 2048), new GeneratedTree(20_000, 53_687) })
        {
            using var folder = new ScratchFolder();
            tree.Write(Directory.CreateDirectory(folder.Of("checkout")).FullName, cancellation);
            bench.Show(Title(tree), "zip -rq", await CompareAsync(folder, cancellation));
        }
    }

    private static string Title(GeneratedTree tree) =>
        string.Create(CultureInfo.InvariantCulture, $"Package {tree.Files:N0} files of {tree.AverageBytes / 1024.0:0.#} KiB on {Environment.ProcessorCount} cores (best of {Rounds}, in turn)");

    private static async Task<IReadOnlyList<Comparison>> CompareAsync(ScratchFolder folder, CancellationToken cancellation)
    {
        var (checkout, zip) = (folder.Of("checkout"), folder.Of("peer.zip"));
        var (ours, theirs, size) = (double.MaxValue, (double?)double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            File.Delete(zip);
            theirs = Least(theirs, await new Peer("zip").RunAsync(checkout, ["-rq", zip, "."], cancellation));
            var watch = Stopwatch.StartNew();
            var bundle = await RevisionBundle.CreateAsync(new RevisionSource(checkout, "benchmark"), folder.Of("bundles"), cancellation);
            BundleVerifier.Verify(bundle.Path);
            (ours, size) = (Math.Min(ours, watch.Elapsed.TotalSeconds), bundle.Size);
        }
        // As a process: this one keeps what earlier rounds had.
        var memory = await new Peer("dotnet").PeakMemoryAsync(checkout, [typeof(PackageBenchmark).Assembly.Location, "--target=Package", "--exclusive"], cancellation);
        return
        [
            new("seconds", ours, theirs, "3x"),
            new("bytes", size, theirs is null ? null : new FileInfo(zip).Length, "at least 1x"),
            new("peak memory, MiB", memory, null, "under 250"),
        ];
    }

    private static double? Least(double? before, double? now) => before is { } least && now is { } seconds ? Math.Min(least, seconds) : null;
}
