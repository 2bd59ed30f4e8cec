namespace Build.Benchmarks;

/// <summary>Every benchmark there is.</summary>
public static class BenchmarkTable
{
    /// <summary>The benchmarks, in the order in which they run.</summary>
    public static IReadOnlyList<IBenchmark> All { get; } =
    [
        new StartupBenchmark(), new LocalAwsBenchmark(), new LocalAwsSpeedBenchmark(), new ProvisionBenchmark(), new RehearsalBenchmark(), new PackageBenchmark(),
        new UploadBenchmark(), new OperateBenchmark(), new LambdaBenchmark(), new HealthBenchmark(), new FleetDeploymentBenchmark(), new BlueGreenBenchmark(), new RegionsBenchmark(),
    ];

    /// <summary>The ones with these names; all when there are none.</summary>
    /// <exception cref="BadInput">There is no such benchmark.</exception>
    public static IReadOnlyList<IBenchmark> Of(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var unknown = names.Where(name => All.All(benchmark => benchmark.Name != name)).ToList();
        if (unknown.Count > 0)
            throw new BadInput($"There is no benchmark '{unknown[0]}'. There are: {string.Join(", ", All.Select(benchmark => benchmark.Name))}.");
        return names.Count == 0 ? All : [.. names.Select(name => All.Single(benchmark => benchmark.Name == name))];
    }
}
