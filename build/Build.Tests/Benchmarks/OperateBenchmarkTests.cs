using Build.Benchmarks;

namespace Build.Tests.Benchmarks;

public class OperateBenchmarkTests
{
    [Fact]
    public async Task It_measures_what_it_says()
    {
        var lines = new List<string>();
        await new OperateBenchmark(scale: 0.01).RunAsync(new Bench(null!, "", new(), null!, lines.Add), TestContext.Current.CancellationToken);
        Assert.Contains(lines, line => line.StartsWith("Status of 3 stages, 30 actions", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("History of 100 executions", StringComparison.Ordinal));
    }
}
