using LocalAws.Kernel;

namespace LocalAws.Tests.Lambda;

/// <summary>Functions that do what they should.</summary>
public class InvokingTests
{
    [Fact]
    public async Task A_function_gets_its_event_and_its_answer_comes_back()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async (event) => ({ hello: event.name, at: process.env.AWS_LAMBDA_FUNCTION_NAME });");

        var answer = await world.InvokeAsync("""{"name":"world"}""");

        Assert.Null(answer.Error);
        Assert.Equal("""{"hello":"world","at":"hello"}""", answer.Payload);
        Assert.Equal("$LATEST", answer.Version);
    }

    [Theory]
    [InlineData("index.js", "exports.handler = (event, context, callback) => { setTimeout(() => callback(null, 'later'), 10); };")]
    [InlineData("index.js", "exports.handler = (event, context) => { setTimeout(() => context.succeed('later'), 10); };")]
    [InlineData("index.mjs", "const later = await Promise.resolve('later'); export const handler = async () => later;")]
    [InlineData("index.cjs", "module.exports = { handler: () => Promise.resolve('later') };")]
    public async Task Handlers_may_be_of_every_kind(string file, string script)
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync([(file, script)]);
        Assert.Equal("\"later\"", (await world.InvokeAsync()).Payload);
    }

    [Fact]
    public async Task A_package_that_says_module_is_one_and_handlers_may_lie_in_folders()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(
            [("package.json", """{"type":"module"}"""), ("src/app.js", "import { value } from './value.js'; export const api = { get: async () => value };"), ("src/value.js", "export const value = 42;")],
            request => request with { Handler = "src/app.api.get" });
        Assert.Equal("42", (await world.InvokeAsync()).Payload);
    }

    [Fact]
    public async Task A_process_is_kept_for_the_next_event_and_replaced_when_the_function_changes()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("let count = 0; exports.handler = async () => ({ count: ++count, pid: process.pid, value: process.env.VALUE });");
        var first = await world.InvokeAsync();
        var second = await world.InvokeAsync();

        await world.Aws.Get<LocalAws.Lambda.UpdateFunctionConfiguration>().InvokeAsync(
            new() { FunctionName = "hello", Environment = new(new Dictionary<string, string> { ["VALUE"] = "new" }) }, world.Call);
        var third = await world.InvokeAsync();

        Assert.Equal((1, 2, 1), ((int)first.Json["count"]!, (int)second.Json["count"]!, (int)third.Json["count"]!));
        Assert.Equal((int)first.Json["pid"]!, (int)second.Json["pid"]!);
        Assert.Equal("new", (string?)third.Json["value"]);
    }

    [Fact]
    public async Task The_context_says_who_and_how_long()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(
            "exports.handler = async (event, context) => ({ ...context, left: context.getRemainingTimeInMillis(), region: process.env.AWS_REGION });",
            request => request with { Timeout = 7, MemorySize = 256 });

        var context = (await world.InvokeAsync()).Json;

        Assert.Equal(("hello", "$LATEST", "256"), ((string?)context["functionName"], (string?)context["functionVersion"], (string?)context["memoryLimitInMB"]));
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:hello", (string?)context["invokedFunctionArn"]);
        Assert.Equal("/aws/lambda/hello", (string?)context["logGroupName"]);
        Assert.InRange((int)context["left"]!, 1, 7000);
        Assert.Equal("us-east-1", (string?)context["region"]);
    }

    [Fact]
    public async Task What_a_function_writes_is_in_its_log_between_START_and_REPORT()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("console.log('loading'); exports.handler = async () => { console.log('two\\nlines'); console.error('oops'); process.stdout.write('unended'); };");

        var tail = (await world.InvokeAsync()).Log;
        var log = await world.LogAsync();

        Assert.StartsWith("INIT_START Runtime Version: nodejs:", log, StringComparison.Ordinal);
        Assert.EndsWith(tail, log, StringComparison.Ordinal);
        Assert.Matches(
            @"\tundefined\tINFO\tloading\nSTART RequestId: (\S+) Version: \$LATEST\n\S+\t\1\tINFO\ttwo\nlines\n\S+\t\1\tERROR\toops\nunended\nEND RequestId: \1\nREPORT RequestId: \1\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\tInit Duration: [\d.]+ ms\t\n$",
            log);
    }

    [Fact]
    public async Task A_role_that_may_not_write_logs_leaves_none()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.Aws.Get<LocalAws.Iam.DetachRolePolicy>().InvokeAsync(
            new("hello", "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"), world.Call);
        await world.FunctionAsync("exports.handler = async () => { console.log('hello'); };");

        Assert.Contains("INFO\thello", (await world.InvokeAsync()).Log, StringComparison.Ordinal);
        await Assert.ThrowsAsync<AwsException>(() => world.LogAsync());
    }

    [Fact]
    public async Task Events_at_once_have_a_process_each_and_the_limit_holds()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async (event) => { await new Promise(resolve => setTimeout(resolve, event.wait)); return process.pid; };");
        await world.Aws.Get<LocalAws.Lambda.PutFunctionConcurrency>().InvokeAsync(new("hello", 2), world.Call);

        Task<LambdaWorld.Answer>[] two = [world.InvokeAsync("""{"wait":1500}"""), world.InvokeAsync("""{"wait":1500}""")];
        var third = await Assert.ThrowsAsync<AwsException>(() => world.InvokeAsync());

        Assert.Equal("TooManyRequestsException", third.Code);
        Assert.NotEqual((await two[0]).Payload, (await two[1]).Payload);
        Assert.Null((await world.InvokeAsync("""{"wait":0}""")).Error);
    }

    [Fact]
    public async Task An_event_is_handled_later_and_again_until_the_function_succeeds()
    {
        await using var world = await LambdaWorld.StartAsync(options => options with { TimeScale = 1000 });
        await world.FunctionAsync("let tries = 0; exports.handler = async (event) => { if (++tries < 3) throw new Error('not yet'); console.log('done with ' + event.id + ' after ' + tries); };");

        var accepted = await world.Aws.Get<LocalAws.Lambda.Invoke>().InvokeAsync(
            new() { FunctionName = "hello", InvocationType = "Event", Payload = """{"id":7}"""u8.ToArray() }, world.Call);
        await world.Aws.DeliveredAsync();

        Assert.Equal(202, accepted.StatusCode);
        Assert.Contains("done with 7 after 3", await world.LogAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_calls_AWS_as_its_role()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async () => [process.env.AWS_ENDPOINT_URL, process.env.AWS_ACCESS_KEY_ID.slice(0, 4), Object.keys(process.env).filter(name => /HOME|USER/.test(name)).join()];");
        var answer = (await world.InvokeAsync()).Json;
        Assert.Equal((world.Aws.Endpoint.ToString().TrimEnd('/'), "ASIA", "HOME"), ((string?)answer[0], (string?)answer[1], (string?)answer[2]));
    }

    [Fact]
    public async Task A_dependency_above_the_package_is_not_found()
    {
        await using var world = await LambdaWorld.StartAsync();
        var above = Path.Combine(Path.GetDirectoryName(world.Aws.Get<StateFolder>().Path)!, "node_modules", "leftpad");
        Directory.CreateDirectory(above);
        await File.WriteAllTextAsync(Path.Combine(above, "index.js"), "module.exports = 'found';");
        await world.FunctionAsync("const leftpad = require('leftpad'); exports.handler = async () => leftpad;");
        Assert.Equal("Runtime.ImportModuleError", (await world.InvokeAsync()).ErrorType);
    }
}
