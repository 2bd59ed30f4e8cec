using System.Diagnostics;
using System.Globalization;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>A deployment to 20 local instances, half of them at a time, beside what its hooks alone take one after the other.</summary>
public sealed class FleetDeploymentBenchmark : IBenchmark
{
    private const int Instances = 20;
    private const int HookSeconds = 5;
    private const int Batches = 2;

    private static readonly NutshellSettings Settings = new()
    {
        Application = "benchmark", Fleet = new() { Count = Instances }, Deploy = new() { Config = "CodeDeployDefault.HalfAtATime" },
    };

    /// <inheritdoc/>
    public string Name => "fleet";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        await using var fleet = await BenchmarkFleet.StartAsync(Settings, cancellation);
        var files = new[]
        {
            ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - location: hook.sh\n  ApplicationStart:\n    - location: hook.sh\n"),
            ("hook.sh", $"#!/bin/bash\nsleep {HookSeconds}\n"),
        };
        await fleet.DeployAsync("first.zip", cancellation, files); // the instances' first processes begin
        var watch = Stopwatch.StartNew();
        await fleet.DeployAsync("second.zip", cancellation, files);
        var (took, path) = (watch.Elapsed.TotalSeconds, Batches * 2.0 * HookSeconds);
        var title = string.Create(CultureInfo.InvariantCulture, $"Deployment to {Instances} instances, half at a time, on {Environment.ProcessorCount} cores: {took / path:0.00} times its hooks");
        bench.Show(title, "hooks alone", new Comparison("seconds", took, path, "1.3 times the hooks"));
    }
}
