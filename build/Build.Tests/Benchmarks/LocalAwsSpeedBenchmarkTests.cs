using Build.Aws;
using Build.Benchmarks;
using Build.Tests.Testing;

namespace Build.Tests.Benchmarks;

public class LocalAwsSpeedBenchmarkTests
{
    [Fact]
    public async Task It_measures_what_it_says()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var lines = new List<string>();
        using var folder = new TempFolder();
        await using var aws = await EmbeddedAws.StartAsync(new(folder.File("state"), lines.Add), cancellation);
        await new LocalAwsSpeedBenchmark(scale: 0).MeasureAsync(aws.Access, null, folder.Path, new Bench(null!, "", new(), null!, lines.Add), cancellation);
        Assert.Contains(lines, line => line.StartsWith("  GetPipeline a second", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  PutParameter a second", StringComparison.Ordinal));
        Assert.Contains("An object of 1 MiB, put and read at once (best of 3)", lines);
        Assert.Contains("2,500 objects in one bucket", lines);
    }
}
