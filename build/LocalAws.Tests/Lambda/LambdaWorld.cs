using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Logs;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lambda;

/// <summary>An embedded AWS with a role that Lambda may assume, and functions made of a few lines of JavaScript.</summary>
internal sealed class LambdaWorld(TestAws aws) : IAsyncDisposable
{
    public const string RoleArn = "arn:aws:iam::123456789012:role/hello";

    private const string Trust = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """;

    public TestAws Aws { get; } = aws;

    public static Scope Scope { get; } = new("123456789012", "us-east-1");

    public CallContext Call => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    public static async Task<LambdaWorld> StartAsync(Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var world = new LambdaWorld(await TestAws.StartAsync(change));
        await world.Aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("hello", Trust, null, null, null, null, null), world.Call);
        await world.Aws.Get<AttachRolePolicy>()
            .InvokeAsync(new("hello", "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"), world.Call);
        return world;
    }

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return memory.ToArray();
    }

    /// <summary>A function <c>hello</c> of one file <c>index.js</c>.</summary>
    public Task<FunctionConfiguration> FunctionAsync(string script, Func<CreateFunctionRequest, CreateFunctionRequest>? change = null) =>
        FunctionAsync([("index.js", script)], change);

    public Task<FunctionConfiguration> FunctionAsync((string, string)[] files, Func<CreateFunctionRequest, CreateFunctionRequest>? change = null)
    {
        var request = new CreateFunctionRequest
        {
            FunctionName = "hello",
            Runtime = "nodejs20.x",
            Role = RoleArn,
            Handler = "index.handler",
            Code = new FunctionCode { ZipFile = Zip(files) },
        };
        return Aws.Get<CreateFunction>().InvokeAsync(change?.Invoke(request) ?? request, Call);
    }

    public async Task<Answer> InvokeAsync(string payload = "{}", string name = "hello", string? qualifier = null)
    {
        var request = new InvokeRequest { FunctionName = name, Qualifier = qualifier, Payload = Encoding.UTF8.GetBytes(payload), LogType = "Tail" };
        var response = await Aws.Get<Invoke>().InvokeAsync(request, Call);
        return new Answer(
            Encoding.UTF8.GetString(response.Payload!), response.FunctionError, Encoding.UTF8.GetString(Convert.FromBase64String(response.LogResult!)), response.ExecutedVersion!);
    }

    /// <summary>All that functions logged to a group, in the order of its streams.</summary>
    public async Task<string> LogAsync(string group = "/aws/lambda/hello")
    {
        var found = await Aws.Get<FilterLogEvents>().InvokeAsync(
            new FilterLogEventsRequest(group, null, null, null, null, null, null, null, null), Call);
        return string.Concat(found.Events.Select(each => each.Message));
    }

    public ValueTask DisposeAsync() => Aws.DisposeAsync();

    internal sealed record Answer(string Payload, string? Error, string Log, string Version)
    {
        public JsonNode Json => JsonNode.Parse(Payload)!;

        public string? ErrorType => (string?)Json["errorType"];

        public string? ErrorMessage => (string?)Json["errorMessage"];
    }
}
