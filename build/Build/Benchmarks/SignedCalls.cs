using System.Diagnostics;
using System.Text;

namespace Build.Benchmarks;

/// <summary>Small requests, many at once: how many a second, and how long the slowest take.</summary>
/// <param name="client">Sends them.</param>
/// <param name="scale">Part of the full number.</param>
/// <param name="processId">The server's process, when it is another one.</param>
internal sealed class SignedCalls(SignedClient client, double scale, int? processId)
{
    /// <summary>Requests that are on their way at the same time.</summary>
    public const int AtOnce = 16;

    private readonly int reads = Math.Max(200, (int)(100_000 * scale));
    private readonly int writes = Math.Max(100, (int)(20_000 * scale));

    /// <summary>Makes the pipeline that is read.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        var trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codepipeline.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        var role = await client.QueryAsync("iam", $"Action=CreateRole&Version=2010-05-08&RoleName=nutshell-benchmark&AssumeRolePolicyDocument={Uri.EscapeDataString(trust)}", cancellation);
        var arn = role[(role.IndexOf("<Arn>", StringComparison.Ordinal) + 5)..role.IndexOf("</Arn>", StringComparison.Ordinal)];
        var structure = """
            {"pipeline": {"name": "nutshell-benchmark", "roleArn": "ROLE", "artifactStore": {"type": "S3", "location": "nutshell-benchmark"}, "stages": [
              {"name": "Source", "actions": [{"name": "Source", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1"},
                "configuration": {"RepositoryName": "none", "BranchName": "main", "PollForSourceChanges": "false"}, "outputArtifacts": [{"name": "source"}]}]},
              {"name": "Approve", "actions": [{"name": "Approve", "actionTypeId": {"category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1"}}]}]}}
            """.Replace("ROLE", arn, StringComparison.Ordinal);
        await client.CallAsync("codepipeline", "CodePipeline_20150709.CreatePipeline", Encoding.UTF8.GetBytes(structure), cancellation);
    }

    /// <summary>GetPipeline.</summary>
    public Task<IReadOnlyList<Comparison>> ReadAsync(CancellationToken cancellation)
    {
        var body = """{"name":"nutshell-benchmark"}"""u8.ToArray();
        return MeasureAsync("GetPipeline", reads, "5,000", "10", _ => client.CallAsync("codepipeline", "CodePipeline_20150709.GetPipeline", body, cancellation), cancellation);
    }

    /// <summary>PutParameter: what is acknowledged survives the death of the server.</summary>
    public Task<IReadOnlyList<Comparison>> WriteAsync(CancellationToken cancellation) => MeasureAsync(
        "PutParameter", writes, "1,000", "",
        index => client.CallAsync("ssm", "AmazonSSM.PutParameter", Encoding.UTF8.GetBytes($$"""{"Name":"/nutshell/{{index}}","Value":"value","Type":"String"}"""), cancellation), cancellation);

    private async Task<IReadOnlyList<Comparison>> MeasureAsync(string what, int count, string wanted, string wantedSlowest, Func<int, Task> call, CancellationToken cancellation)
    {
        // Both sides are compiled in the meantime. Numbers below zero, so that no write meets an earlier one.
        await EachAsync(Math.Min(count, 5000), index => call(-1 - index), cancellation);
        var (watch, busy) = (Stopwatch.StartNew(), Busy());
        var times = await EachAsync(count, call, cancellation);
        var (perSecond, each) = (count / watch.Elapsed.TotalSeconds, (Busy() - busy).TotalMicroseconds / count);
        Array.Sort(times);
        return
        [
            new($"{what} a second", perSecond, null, wanted), new("... of 100 the slowest, ms", times[count * 99 / 100], null, wantedSlowest),
            new("... µs of a processor, both sides", each, null, ""),
        ];
    }

    // What a busy machine does not change much.
    private TimeSpan Busy()
    {
        using var server = processId is { } id ? Process.GetProcessById(id) : null;
        return Environment.CpuUsage.TotalTime + (server?.TotalProcessorTime ?? TimeSpan.Zero);
    }

    private static async Task<double[]> EachAsync(int count, Func<int, Task> call, CancellationToken cancellation)
    {
        var times = new double[count];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            for (var index = Interlocked.Increment(ref next); index < count; index = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                var start = Stopwatch.GetTimestamp();
                await call(index);
                times[index] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }, cancellation)));
        return times;
    }
}
