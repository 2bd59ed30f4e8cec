using System.Diagnostics;
using System.Globalization;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>Provisions from nothing, and again, on an embedded AWS of its own: near, and behind a latency of 100 ms.</summary>
public sealed class ProvisionBenchmark : IBenchmark
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public string Name => "provision";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        var first = await NearAsync(bench, folder.Of("first"), cancellation);
        var near = await NearAsync(bench, folder.Of("near"), cancellation);
        await using var aws = await EmbeddedAws.StartAsync(new EmbeddedAwsStart(folder.Of("far"), bench.Say), cancellation);
        await using var proxy = new LatencyProxy(aws.Access.Endpoint, Latency);
        bench.Show("Provision on the embedded AWS", "", Rows(first, near, await MeasureAsync(bench, aws.Access, proxy.Endpoint, cancellation)));
    }

    private static async Task<Measured> NearAsync(Bench bench, string state, CancellationToken cancellation)
    {
        await using var aws = await EmbeddedAws.StartAsync(new EmbeddedAwsStart(state, bench.Say), cancellation);
        return await MeasureAsync(bench, aws.Access, aws.Access.Endpoint, cancellation);
    }

    // The latency costs what it takes longer than near by: both of them warm, that is with all code compiled.
    private static IEnumerable<Comparison> Rows(Measured first, Measured near, Measured far) =>
    [
        new("seconds, from nothing", first.Created.Seconds, null, "at most 2"),
        new("... again, all code compiled", near.Created.Seconds, null, ""),
        new("... calls", first.Created.Calls, null, ""),
        new("... calls that write", first.Created.Writes, null, ""),
        new("seconds, nothing to change", near.Unchanged.Seconds, null, ""),
        new("... calls", near.Unchanged.Calls, null, ""),
        new("... calls that write", near.Unchanged.Writes, null, "0"),
        new("depth of the graph", near.Created.Depth, null, ""),
        new("round trips of 100 ms, from nothing", RoundTrips(near.Created, far.Created), null, string.Create(CultureInfo.InvariantCulture, $"at most {near.Created.Depth + 2}")),
        new("round trips, nothing to change", RoundTrips(near.Unchanged, far.Unchanged), null, ""),
    ];

    private static double RoundTrips(Pass near, Pass far) => Math.Round(Math.Max(0, far.Seconds - near.Seconds) / Latency.TotalSeconds, 1);

    private static async Task<Measured> MeasureAsync(Bench bench, LocalAccess access, Uri endpoint, CancellationToken cancellation)
    {
        using var session = new AwsSession(new AwsTarget(bench.Settings.Region, endpoint, new BasicAWSCredentials(access.AccessKeyId, access.SecretAccessKey)));
        var caller = await session.Sts.Value.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellation);
        var cloud = new Cloud(session, new Names(bench.Settings, caller.Account), caller.Arn, endpoint);
        var calls = new CallCounter(session);
        return new Measured(await PassAsync(bench, cloud, calls, cancellation), await PassAsync(bench, cloud, calls, cancellation));
    }

    private static async Task<Pass> PassAsync(Bench bench, Cloud cloud, CallCounter calls, CancellationToken cancellation)
    {
        calls.Reset();
        var depth = 0;
        var watch = Stopwatch.StartNew();
        await new ProvisioningRun(cloud, bench.Parameters, _ => { }).ApplyAsync(
            desired =>
            {
                depth = ResourceGraph.Depth(desired.All);
                return desired.All;
            },
            cancellation);
        return new Pass(watch.Elapsed.TotalSeconds, calls.Calls, calls.Writes, depth);
    }

    private sealed record Pass(double Seconds, int Calls, int Writes, int Depth);

    private sealed record Measured(Pass Created, Pass Unchanged);
}
