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

/// <summary>Invokes a function that does nothing on an embedded AWS: cold, warm, and as often as it can.</summary>
public sealed class LambdaBenchmark
{
    private const int ColdStarts = 5;
    private const int WarmCalls = 300;
    private const int Callers = 8;
    private const string Function = "nothing";
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    /// <summary>Prints a table; what Node.js needs to start alone is the peer of a cold start.</summary>
    public async Task RunAsync(TextWriter writer, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("nutshell-benchmark-");
        try
        {
            await using var aws = await EmbeddedAws.StartAsync(new EmbeddedAwsStart(folder.FullName, _ => { }), cancellation);
            using var session = new AwsSession(new AwsTarget("us-east-1", aws.Access.Endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
            await CreateAsync(session, cancellation);
            var node = await BestAsync(ColdStarts, () => new Peer("node").RunAsync(folder.FullName, ["-e", "0"], cancellation));
            var cold = await BestAsync(ColdStarts, async () => await ColdAsync(session.Lambda.Value, cancellation));
            var warm = await WarmAsync(session.Lambda.Value, cancellation);
            var rate = await RateAsync(session.Lambda.Value, cancellation);
            await ComparisonTable.PrintAsync(writer, string.Create(CultureInfo.InvariantCulture, $"Invoke a function that does nothing, on {Environment.ProcessorCount} cores"), "node alone",
            [
                new Comparison("cold start, ms", cold * 1000, node * 1000, "250 more than node"),
                new Comparison("warm, ms (median)", warm * 1000, null, "under 5"),
                new Comparison("ms a request, 8 at once", 1000 / rate, null, "under 5 (200 requests a second)"),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CreateAsync(AwsSession session, CancellationToken cancellation)
    {
        var role = (await session.Iam.Value.CreateRoleAsync(new CreateRoleRequest { RoleName = Function, AssumeRolePolicyDocument = Trust }, cancellation)).Role!;
        await session.Iam.Value.AttachRolePolicyAsync(
            new AttachRolePolicyRequest { RoleName = Function, PolicyArn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }, cancellation);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        await using (var entry = archive.CreateEntry("index.js").Open())
            await entry.WriteAsync("exports.handler = async () => ({});"u8.ToArray(), cancellation);
        await session.Lambda.Value.CreateFunctionAsync(
            new CreateFunctionRequest { FunctionName = Function, Runtime = Runtime.Nodejs20X, Role = role.Arn, Handler = "index.handler", Code = new FunctionCode { ZipFile = zip } }, cancellation);
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
