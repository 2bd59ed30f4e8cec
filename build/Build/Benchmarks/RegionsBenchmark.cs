using System.Diagnostics;
using System.Globalization;
using Amazon.Runtime;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>What a second region costs: provisioning it over a slow network, copying an artifact to it, and rehearsing with it. The peer is one region.</summary>
/// <param name="scale">Part of the full size to do: 1 copies an artifact of 1 GiB.</param>
public sealed class RegionsBenchmark(double scale = 1) : IBenchmark
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(250);
    private static readonly string[] Two = ["us-east-1", "eu-west-1"];

    /// <inheritdoc/>
    public string Name => "regions";

    /// <summary>Prints a table. Needs some 5 GiB of temporary space at full size.</summary>
    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var folder = Directory.CreateTempSubdirectory("nutshell-benchmark-");
        try
        {
            await using var aws = await EmbeddedAws.StartAsync(new(Path.Combine(folder.FullName, "aws"), _ => { }), cancellation);
            var one = await ProvisionAsync(aws, ["us-east-1"], "one", cancellation);
            var two = await ProvisionAsync(aws, Two, "two", cancellation);
            var replication = await new ReplicationRun(aws, (long)(scale * (1L << 30))).RunAsync(cancellation);
            var rehearsal = new RehearsalRun(folder.FullName);
            var (short1, long2) = (await rehearsal.RunAsync(["us-east-1"], cancellation), await rehearsal.RunAsync(Two, cancellation));
            bench.Show(Title(), "one region",
            [
                new Comparison("provision, seconds", two, one, "1.3x of one: 0.77"),
                new Comparison("artifact, reads", replication.Reads, 1, "1 for two regions"),
                new Comparison("artifact, seconds", replication.Seconds, null, ""),
                new Comparison("rehearsal, seconds", long2, short1, "3 s more"),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Title() => string.Create(CultureInfo.InvariantCulture,
        $"Two regions, {Latency.TotalMilliseconds:0} ms a request, an artifact of {scale * 1024:N0} MiB, on {Environment.ProcessorCount} cores");

    // With an application of its own each time, so that nothing is there; the best of three, so that code is compiled and clients are warm.
    private static async Task<double> ProvisionAsync(EmbeddedAws aws, string[] regions, string name, CancellationToken cancellation)
    {
        await using var slow = new LatencyProxy(aws.Access.Endpoint, Latency);
        var best = double.MaxValue;
        for (var run = 1; run <= 3; run++)
        {
            var watch = Stopwatch.StartNew();
            await ApplyAsync(aws, slow.Endpoint, regions, $"bench-{name}-{run}", cancellation);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        return best;
    }

    private static async Task ApplyAsync(EmbeddedAws aws, Uri endpoint, string[] regions, string application, CancellationToken cancellation)
    {
        var settings = new NutshellSettings { Application = application, Regions = regions };
        using var session = new AwsSession(new AwsTarget(settings.Region, endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
        var kinds = new ResourceKinds(session, aws.AccountId, new Ownership(application), new(new ConnectionPage(endpoint), TimeSpan.FromMinutes(1), _ => { }, TimeProvider.System));
        var provisioner = new Provisioner(kinds, new ProvisioningProgress(_ => { }));
        var desired = new DesiredState(new Names(settings, aws.AccountId), fleet: false).All;
        await provisioner.ApplyAsync(Plan.From(desired, await provisioner.ReadAsync(desired, cancellation), new HashSet<string>()), cancellation);
    }
}
