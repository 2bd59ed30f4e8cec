using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Amazon.IdentityManagement.Model;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using Amazon.Runtime;
using Build.Aws;

namespace Build.Benchmarks;

/// <summary>Invokes a function that does nothing on an embedded AWS of its own: cold, warm, and as often as it can.</summary>
public sealed class LambdaBenchmark : IBenchmark
{
    private const int ColdStarts = 5;
    private const int WarmCalls = 300;
    private const int Callers = 8;
    private const string Function = "nutshell-benchmark";
    private const string LogsPolicy = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    /// <inheritdoc/>
    public string Name => "lambda";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        await using var aws = await EmbeddedAws.StartAsync(new EmbeddedAwsStart(folder.Of("state"), bench.Say), cancellation);
        using var session = new AwsSession(new AwsTarget(bench.Settings.Region, aws.Access.Endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
        var lambda = session.Lambda.Value;
        await CreateAsync(session, cancellation);
        var node = await BestAsync(ColdStarts, () => new Peer("node").RunAsync(bench.Root, ["-e", "0"], cancellation));
        var cold = await BestAsync(ColdStarts, async () => await ColdAsync(lambda, cancellation));
        var warm = await WarmAsync(lambda, cancellation);
        var rate = await RateAsync(lambda, cancellation);
        bench.Show(string.Create(CultureInfo.InvariantCulture, $"A function that does nothing, on {System.Environment.ProcessorCount} cores"), "node alone",
            new Comparison("ms, cold start (best)", cold * 1000, node * 1000, "250 more than node"),
            new Comparison("ms, warm (median)", warm * 1000, null, "under 5"),
            new Comparison("requests a second, 8 at once", rate, null, "at least 200"));
    }

    private static async Task CreateAsync(AwsSession session, CancellationToken cancellation)
    {
        var role = (await session.Iam.Value.CreateRoleAsync(new CreateRoleRequest { RoleName = Function, AssumeRolePolicyDocument = Trust }, cancellation)).Role!;
        await session.Iam.Value.AttachRolePolicyAsync(
            new AttachRolePolicyRequest { RoleName = Function, PolicyArn = LogsPolicy }, cancellation);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        await using (var entry = archive.CreateEntry("index.js").Open())
            await entry.WriteAsync("exports.handler = async () => ({});"u8.ToArray(), cancellation);
        await session.Lambda.Value.CreateFunctionAsync(
            new CreateFunctionRequest { FunctionName = Function, Runtime = Amazon.Lambda.Runtime.Nodejs20X, Role = role.Arn, Handler = "index.handler", Code = new FunctionCode { ZipFile = zip } }, cancellation);
        await InvokeAsync(session.Lambda.Value, cancellation);
    }

    // A changed function has no process: the next call starts one.
    private static async Task<double?> ColdAsync(AmazonLambdaClient lambda, CancellationToken cancellation)
    {
        await lambda.UpdateFunctionConfigurationAsync(new UpdateFunctionConfigurationRequest { FunctionName = Function, Description = Guid.NewGuid().ToString() }, cancellation);
        return await InvokeAsync(lambda, cancellation);
    }

    private static async Task<double> WarmAsync(AmazonLambdaClient lambda, CancellationToken cancellation)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmCalls; i++)
            times.Add(await InvokeAsync(lambda, cancellation));
        return times.Order().ElementAt(WarmCalls / 2);
    }

    private static async Task<double> RateAsync(AmazonLambdaClient lambda, CancellationToken cancellation)
    {
        var calls = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            for (; watch.Elapsed < Duration; Interlocked.Increment(ref calls))
                await InvokeAsync(lambda, cancellation);
        }));
        return calls / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> InvokeAsync(AmazonLambdaClient lambda, CancellationToken cancellation)
    {
        using var payload = new MemoryStream(Encoding.UTF8.GetBytes("{}"));
        var watch = Stopwatch.StartNew();
        var response = await lambda.InvokeAsync(new InvokeRequest { FunctionName = Function, PayloadStream = payload }, cancellation);
        return response.FunctionError is null ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(Encoding.UTF8.GetString(response.Payload!.ToArray()));
    }

    private static async Task<double> BestAsync(int rounds, Func<Task<double?>> measure)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
            best = Math.Min(best, await measure() ?? best);
        return best;
    }
}
