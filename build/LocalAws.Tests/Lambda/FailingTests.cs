using LocalAws.Kernel;
using LocalAws.Lambda.Execution;

namespace LocalAws.Tests.Lambda;

/// <summary>Functions that fail in every way there is: what the caller is told, and that nothing is left running.</summary>
public class FailingTests
{
    private static async Task<LambdaWorld.Answer> RunAsync(string script, int timeout = 3, string handler = "index.handler", int memory = 128)
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(script, request => request with { Timeout = timeout, Handler = handler, MemorySize = memory });
        return await world.InvokeAsync();
    }

    [Fact]
    public async Task An_exception_is_the_answer_with_its_stack()
    {
        var answer = await RunAsync("class Broken extends Error { constructor(m) { super(m); this.name = 'Broken'; } } exports.handler = async () => { throw new Broken('no luck'); };");
        Assert.Equal(("Unhandled", "Broken", "no luck"), (answer.Error, answer.ErrorType, answer.ErrorMessage));
        Assert.Contains("index.js", answer.Json["trace"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("\tERROR\tInvoke Error \t{\"errorType\":\"Broken\"", answer.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_too_long_is_killed_with_all_that_it_started()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(
            "const { spawn } = require('child_process'); exports.handler = async () => { console.log('child ' + spawn('sleep', ['600'], { detached: true }).pid + '.'); for (;;); };",
            request => request with { Timeout = 1 });

        var answer = await world.InvokeAsync();

        Assert.Equal(("Unhandled", "Sandbox.Timedout"), (answer.Error, answer.ErrorType));
        Assert.Matches("^RequestId: \\S+ Error: Task timed out after 1.00 seconds$", answer.ErrorMessage);
        Assert.Contains("Task timed out after 1.00 seconds", answer.Log, StringComparison.Ordinal);
        Assert.Contains("Status: timeout", answer.Log, StringComparison.Ordinal);
        var child = int.Parse(System.Text.RegularExpressions.Regex.Match(answer.Log, @"child (\d+)\.").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(HasEnded(child), "The function's child still runs.");
    }

    [Fact]
    public async Task What_takes_too_much_memory_is_killed()
    {
        var answer = await RunAsync("exports.handler = async () => { const all = []; for (;;) { all.push(Buffer.alloc(1 << 20, 1)); await new Promise(setImmediate); } };", timeout: 60);
        Assert.Equal(("Unhandled", "Runtime.OutOfMemory"), (answer.Error, answer.ErrorType));
        Assert.Contains("signal: killed", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("Max Memory Used: 128 MB", answer.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("process.exit(3)", "Runtime exited with error: exit status 3")]
    [InlineData("process.exit(0)", "Runtime exited without providing a reason")]
    [InlineData("process.kill(process.pid, 'SIGTERM'); await new Promise(() => setTimeout(() => {}, 60000))", "Runtime exited with error: signal: terminated")]
    public async Task What_ends_itself_is_reported(string statement, string message)
    {
        var answer = await RunAsync($"exports.handler = async () => {{ {statement}; }};", timeout: 30);
        Assert.Equal(("Unhandled", "Runtime.ExitError"), (answer.Error, answer.ErrorType));
        Assert.EndsWith(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exports.handler = async () => 10n;", "Error", "Unable to stringify response body")]
    [InlineData("exports.handler = async () => { const a = {}; a.a = a; return a; };", "Error", "Unable to stringify response body")]
    [InlineData("exports.handler = async () => 'x'.repeat(7 * 1024 * 1024);", "Function.ResponseSizeTooLarge", "Response payload size exceeded maximum allowed payload size (6291556 bytes).")]
    [InlineData("exports.handler = () => { setTimeout(() => { throw new TypeError('late'); }, 5); };", "TypeError", "late")]
    [InlineData("exports.handler = (e, c, callback) => { Promise.reject(new Error('nobody cares')); };", "Runtime.UnhandledPromiseRejection", "Error: nobody cares")]
    [InlineData("exports.handler = async () => { await new Promise(() => {}); };", "Runtime.NodeJsExit", null)]
    [InlineData("exports.handler = (e, c, callback) => callback('text');", "string", "text")]
    public async Task What_cannot_be_answered_is_an_error(string script, string type, string? message)
    {
        var answer = await RunAsync(script);
        Assert.Equal(("Unhandled", type), (answer.Error, answer.ErrorType));
        if (message is not null)
            Assert.Equal(message, answer.ErrorMessage);
    }

    [Theory]
    [InlineData("", "nothing.handler", "Runtime.ImportModuleError", "Error: Cannot find module 'nothing'")]
    [InlineData("exports.other = 1;", "index.handler", "Runtime.HandlerNotFound", "index.handler is undefined or not exported")]
    [InlineData("exports.handler = 1;", "index.handler", "Runtime.HandlerNotFound", "index.handler is not a function")]
    [InlineData("exports.handler = ;", "index.handler", "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected token ';'")]
    [InlineData("throw new RangeError('early');", "index.handler", "RangeError", "early")]
    [InlineData("", "index", "Runtime.MalformedHandlerName", "Bad handler")]
    public async Task What_cannot_be_loaded_is_an_error_by_name(string script, string handler, string type, string message)
    {
        var answer = await RunAsync(script, handler: handler);
        Assert.Equal(("Unhandled", type, message), (answer.Error, answer.ErrorType, answer.ErrorMessage));
    }

    [Fact]
    public async Task After_a_crash_the_next_event_has_a_new_process()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async (event) => { if (event.crash) process.exit(1); return process.pid; };");
        Assert.Equal("Runtime.ExitError", (await world.InvokeAsync("""{"crash":true}""")).ErrorType);
        var first = int.Parse((await world.InvokeAsync()).Payload, System.Globalization.CultureInfo.InvariantCulture);
        using (var idle = System.Diagnostics.Process.GetProcessById(first))
        {
            idle.Kill();
            await idle.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        var next = await world.InvokeAsync();
        Assert.Null(next.Error);
        Assert.NotEqual($"{first}", next.Payload);
    }

    [Fact]
    public async Task An_event_that_a_process_did_not_live_to_take_is_told_to_be_anothers()
    {
        await using var world = await LambdaWorld.StartAsync();
        var function = await world.FunctionAsync("exports.handler = async () => 1;");
        await world.InvokeAsync();
        var (fleet, runner) = (world.Aws.Get<RuntimeFleet>(), world.Aws.Get<InvocationRunner>());
        var slot = await fleet.RentAsync(LambdaWorld.Scope, function, null);
        slot.Process.Kill();
        await slot.Process.Exited;
        var end = await runner.RunAsync(slot, new Invocation(function.FunctionArn, "{}"u8.ToArray(), null, "a"));
        Assert.True(end.Lost);
        await fleet.ReturnAsync(slot, end.Reuse);
        Assert.Equal("1", (await world.InvokeAsync()).Payload);
    }

    [Fact]
    public async Task Nothing_of_a_function_outlives_the_server()
    {
        int pid;
        await using (var world = await LambdaWorld.StartAsync())
        {
            await world.FunctionAsync("exports.handler = async () => process.pid;");
            pid = int.Parse((await world.InvokeAsync()).Payload, System.Globalization.CultureInfo.InvariantCulture);
            Assert.False(HasEnded(pid));
        }
        Assert.True(HasEnded(pid));
    }

    [Theory]
    [InlineData("not json", "InvalidRequestContentException")]
    [InlineData("{\"a\":", "InvalidRequestContentException")]
    public async Task An_event_that_is_no_JSON_is_refused(string payload, string code)
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async () => 1;");
        Assert.Equal(code, (await Assert.ThrowsAsync<AwsException>(() => world.InvokeAsync(payload))).Code);
    }

    [Fact]
    public async Task An_event_that_is_too_large_is_refused()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync("exports.handler = async (event) => event.length;");
        var refused = await Assert.ThrowsAsync<AwsException>(() => world.InvokeAsync($"\"{new string('x', 6 * 1024 * 1024)}\""));
        Assert.Equal("RequestTooLargeException", refused.Code);
        Assert.Equal("6291454", (await world.InvokeAsync($"\"{new string('x', (6 * 1024 * 1024) - 2)}\"")).Payload);
    }

    // A process that nobody has waited for yet has a folder, and no command line any more.
    private static bool HasEnded(int pid) => !File.Exists($"/proc/{pid}/cmdline") || File.ReadAllText($"/proc/{pid}/cmdline").Length == 0;
}
