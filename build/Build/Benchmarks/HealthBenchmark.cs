using System.Diagnostics;
using System.Globalization;
using Amazon.EC2;
using Amazon.EC2.Model;
using Build.Fleet;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>Health over 2,000 instances that are records without processes.</summary>
public sealed class HealthBenchmark : IBenchmark
{
    private const int Instances = 2000;
    private const int AtOnce = 500;

    /// <inheritdoc/>
    public string Name => "health";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        await using var fleet = await BenchmarkFleet.StartAsync(new NutshellSettings { Application = "benchmark", Fleet = new() { Count = 1 } }, cancellation);
        for (var made = 0; made < Instances; made += AtOnce)
        {
            await fleet.Aws.Ec2.Value.RunInstancesAsync(
                new RunInstancesRequest
                {
                    ImageId = "ami-0123456789abcdef0", MinCount = AtOnce, MaxCount = AtOnce,
                    TagSpecifications = [new TagSpecification { ResourceType = ResourceType.Instance, Tags = [new Tag { Key = "Name", Value = "CodeDeployDemo" }] }],
                },
                cancellation);
        }
        var watch = Stopwatch.StartNew();
        var health = await FleetHealth.ReadAsync(new(fleet.Aws, fleet.Names, "", null), cancellation);
        var took = watch.Elapsed.TotalSeconds;
        bench.Show(string.Create(CultureInfo.InvariantCulture, $"Health over {health.Count} instances on {Environment.ProcessorCount} cores"), "", new Comparison("seconds", took, null, "under 5"));
    }
}
