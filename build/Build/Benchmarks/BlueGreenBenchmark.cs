using System.Globalization;
using Amazon.EC2.Model;
using Build.Fleet;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>A blue/green deployment while another process sends 500 requests a second through the load balancer: how many are lost, and what the balancer adds.</summary>
public sealed class BlueGreenBenchmark : IBenchmark
{
    private const int Rate = 500;
    private const int Version = 2;

    // The second wait keeps the originals long enough to be measured beside; a minute is a second here.
    private static readonly NutshellSettings Settings = new()
    {
        Application = "benchmark",
        Fleet = new() { Count = 2 },
        Deploy = new() { Style = "BLUE_GREEN", Config = "CodeDeployDefault.HalfAtATime", BlueGreen = new() { ReadyWaitMinutes = 1, TerminationWaitMinutes = 1 } },
    };

    /// <inheritdoc/>
    public string Name => "blue-green";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        await using var fleet = await BenchmarkFleet.StartAsync(Settings, cancellation);
        await DeployAsync(fleet, 1, cancellation);
        var balancer = (await fleet.Aws.LoadBalancing.Value.DescribeLoadBalancersAsync(new() { Names = [fleet.Names.LoadBalancer] }, cancellation)).LoadBalancers![0];
        using var through = LoadGenerator.Start(new Uri($"http://{balancer.DNSName}/"), Rate);
        await DeployAsync(fleet, Version, cancellation);
        var switched = await through.StopAsync(cancellation);
        var direct = await MeasureAsync(new Uri($"http://127.0.0.1:{await PortAsync(fleet, cancellation)}/"), cancellation);
        var balanced = await MeasureAsync(new Uri($"http://{balancer.DNSName}/"), cancellation);
        var title = string.Create(CultureInfo.InvariantCulture, $"Blue/green under {Rate} requests a second on {Environment.ProcessorCount} cores: {switched.Sent} requests, {string.Join(", ", switched.Bodies.Select(each => $"{each.Value} from {each.Key}"))}");
        bench.Show(title, "no balancer",
        [
            new Comparison("requests failed", switched.Failed, null, "0"),
            new Comparison("p50 ms", balanced.P50, direct.P50, ""),
            new Comparison("p99 ms", balanced.P99, direct.P99, "+5 ms"),
            new Comparison("p99 ms, switching", switched.P99, direct.P99, ""),
        ]);
    }

    private static async Task<Load> MeasureAsync(Uri url, CancellationToken cancellation)
    {
        using var load = LoadGenerator.Start(url, Rate);
        await Task.Delay(TimeSpan.FromSeconds(5), cancellation);
        return await load.StopAsync(cancellation);
    }

    private static Task<DeploymentSnapshot> DeployAsync(BenchmarkFleet fleet, int version, CancellationToken cancellation) => fleet.DeployAsync(
        $"v{version}.zip", cancellation,
        ("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: server.js\n    destination: /srv/app\nhooks:\n  ApplicationStart:\n    - location: start.sh\n  ValidateService:\n    - location: validate.sh\n"),
        ("server.js", $"const server = require('http').createServer((q, r) => r.end('v{version}'));\nserver.keepAliveTimeout = 65000;\nserver.listen(process.env.PORT, '127.0.0.1');\n"),
        ("start.sh", "#!/bin/bash\nsetsid node /srv/app/server.js > /srv/log 2>&1 < /dev/null &\n"),
        ("validate.sh", "#!/bin/bash\nfor _ in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null && exit 0; sleep 0.1; done\nexit 1\n"));

    private static async Task<string> PortAsync(BenchmarkFleet fleet, CancellationToken cancellation)
    {
        var health = (await BalancerHealth.ReadAsync(new(fleet.Aws, fleet.Names, "", null), cancellation))[0].Targets.First(each => each.State == "healthy").Instance;
        var found = await fleet.Aws.Ec2.Value.DescribeInstancesAsync(new DescribeInstancesRequest { InstanceIds = [health] }, cancellation);
        return found.Reservations[0].Instances[0].Tags.Find(tag => tag.Key.EndsWith(":port", StringComparison.Ordinal))!.Value;
    }
}
