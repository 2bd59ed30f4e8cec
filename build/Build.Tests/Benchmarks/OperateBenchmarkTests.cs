using Build.Benchmarks;

namespace Build.Tests.Benchmarks;

public class OperateBenchmarkTests
{
    [Fact]
    public async Task It_measures_what_it_says()
    {
        using var output = new StringWriter();
        await new OperateBenchmark(scale: double.Parse(Environment.GetEnvironmentVariable("OPERATE_SCALE") ?? "0.01", CultureInfo.InvariantCulture)).RunAsync(output, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper!.WriteLine(output.ToString());
        Assert.Contains("seconds to the first line", output.ToString(), StringComparison.Ordinal);
    }
}
