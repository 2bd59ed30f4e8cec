using Build.Benchmarks;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Benchmark")]
[TaskDescription("Measures Package beside zip, and prints ratios; takes minutes and some gigabytes of temporary space")]
public sealed class Benchmark : AsyncFrostingTask<BuildContext>
{
    public override Task RunAsync(BuildContext context) => new PackageBenchmark().RunAsync(Console.Out, context.Cancellation);
}
