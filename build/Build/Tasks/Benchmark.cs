using Build.Benchmarks;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Benchmark")]
[TaskDescription("Measures speed and memory beside what people use instead; --benchmark NAME chooses; takes minutes and gigabytes of temporary space")]
public sealed class Benchmark : DeskTask
{
    protected override async Task WorkAsync(BuildContext context)
    {
        var chosen = BenchmarkTable.Of(context.Parameters.Benchmarks);
        var bench = new Bench(context, context.Paths.Root, context.Settings, context.Parameters, context.Journal.Say);
        foreach (var benchmark in chosen)
            await benchmark.RunAsync(bench, context.Cancellation);
        context.Done(this, $"measured {string.Join(", ", chosen.Select(benchmark => benchmark.Name))}");
    }
}
