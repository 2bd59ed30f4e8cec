using Amazon.CloudFormation.Model;
using Amazon.Lambda.Model;
using Build.Tests.Host;
using LocalAws.CodeConnections;
using LocalAws.Tests.Testing;

namespace Build.Tests.Journeys;

/// <summary>A function's stack through the pipeline, with what goes wrong on the way, as a user sees it.</summary>
public class ServerlessJourneyTests
{
    private const string Settings = """
        {
          "application": "funcs",
          "source": { "provider": "GitHub", "repository": "me/fn" },
          "deploy": { "target": "lambda" },
          "serverless": { "mode": "CREATE_UPDATE" }
        }
        """;

    private const string Hello = """
        Transform: AWS::Serverless-2016-10-31
        Globals: {Function: {Runtime: nodejs22.x, Handler: index.handler, Timeout: 10}}
        Resources:
          Hello:
            Type: AWS::Serverless::Function
            Properties:
              InlineCode: "exports.handler = async () => ({ statusCode: 200, body: 'hello' });"
              Events: {Get: {Type: Api, Properties: {Path: /hello, Method: get}}}

        """;

    // Functions that fail in a way each, with what Invoke says about it.
    private static readonly (string Name, string Code, string Properties, string Said)[] Failing =
    [
        ("Slow", "exports.handler = () => new Promise(() => setTimeout(() => {}, 60000));", "Timeout: 1", "It ran longer than its Timeout"),
        ("Crash", "exports.handler = async () => { process.exit(3); };", "Timeout: 10", "Its process ended in the middle"),
        ("Hog", "exports.handler = async () => { const all = []; for (;;) { all.push(Buffer.alloc(1 << 20, 1)); await new Promise(setImmediate); } };", "Timeout: 60", "It took more than its MemorySize"),
        ("NoJson", "exports.handler = async () => 10n;", "Timeout: 10", "What it returns is no JSON"),
    ];

    [LinuxFact]
    public async Task A_stack_that_fails_tells_which_resource_and_what_to_do_and_is_replaced_when_the_mode_says_so()
    {
        using var folder = new TempFolder();
        folder.Write("app/lambda/buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - cp template.yaml packaged.yaml\nartifacts:\n  files:\n    - packaged.yaml\n");
        folder.Write("template.yaml", Hello + "  Other: {Type: AWS::SNS::Topic}\n");
        await using var rehearsal = await Rehearsal.StartAsync(Settings, repositories: [new LocalRepository("me/fn", folder.Path)]);

        var failed = await rehearsal.RunAsync("--target=Provision", "--target=Release", "--yes");
        Assert.Equal(1, failed.ExitCode);
        Assert.True(failed.Output.Contains("  stack       funcs-lambda is ROLLBACK_COMPLETE", StringComparison.Ordinal), failed.Output);
        Assert.Matches(@"  resource    Other \(AWS::SNS::Topic, line 9 of the template\) CREATE_FAILED: .*is not authorized to perform: sns:GetTopicAttributes", failed.Output);
        Assert.Contains("  cause       stack-permission: The role of the stack may not make Other.", failed.Output, StringComparison.Ordinal);
        Assert.Contains("  next        Add what the reason names to a policy of that role (line 9 of the template); or take Other out. Then ./build.sh --target Release", failed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("role-not-assumable", failed.Output, StringComparison.Ordinal);
        Assert.Contains("cause       stack-rolled-back: The stack's first creation failed and was rolled back", failed.Output, StringComparison.Ordinal);
        Assert.Contains("resource    Other", (await rehearsal.RunAsync("--target=Diagnose")).Output, StringComparison.Ordinal);

        folder.Write("template.yaml", Hello + string.Concat(Failing.Select(Function)));
        var stuck = await rehearsal.RunAsync("--target=Release");
        Assert.Equal(1, stuck.ExitCode);
        Assert.Contains("cause       stack-rolled-back: The stack's first creation failed and was rolled back", stuck.Output, StringComparison.Ordinal);
        Assert.Contains("is ROLLBACK_COMPLETE: ./build.sh --target Diagnose tells why", (await rehearsal.RunAsync("--target=Health")).Error, StringComparison.Ordinal);

        rehearsal.Checkout.Write("build/settings.json", Settings.Replace("CREATE_UPDATE", "REPLACE_ON_FAILURE", StringComparison.Ordinal));
        var replaced = (await rehearsal.RunAsync("--target=Provision", "--target=Release", "--target=Health", "--yes")).Succeeded().Output;
        Assert.Contains("stack funcs-lambda: CREATE_COMPLETE", replaced, StringComparison.Ordinal);

        foreach (var (name, _, _, said) in Failing)
        {
            var answer = await rehearsal.RunAsync("--target=Invoke", $"--function=funcs-lambda-{name}");
            Assert.Equal(1, answer.ExitCode);
            Assert.Contains(said, answer.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at Build", answer.Error, StringComparison.Ordinal);
        }
    }

    [LinuxFact]
    public async Task A_canary_that_raises_its_alarm_goes_back_and_the_release_says_why()
    {
        using var folder = new TempFolder();
        folder.Write("app/lambda/buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - cp template.yaml packaged.yaml\nartifacts:\n  files:\n    - packaged.yaml\n");
        folder.Write("template.yaml", AlarmedCanary.Template("return 'one';"));
        await using var rehearsal = await Rehearsal.StartAsync(Settings, timeScale: 60, repositories: [new LocalRepository("me/fn", folder.Path)]);
        (await rehearsal.RunAsync("--target=Provision", "--target=Release", "--yes")).Succeeded();
        Assert.Contains("\n\"one\"", (await rehearsal.RunAsync("--target=Invoke")).Succeeded().Output, StringComparison.Ordinal);

        folder.Write("template.yaml", AlarmedCanary.Template("throw new Error('broken');"));
        var failed = await UnderTrafficAsync(rehearsal, rehearsal.RunAsync("--target=Release"));
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("stack       funcs-lambda is UPDATE_ROLLBACK_COMPLETE", failed.Output, StringComparison.Ordinal);
        Assert.Contains("cause       stack-shift: The new version did not take over the traffic", failed.Output, StringComparison.Ordinal);
        Assert.Contains("alarm", failed.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("1", await AliasAsync(rehearsal));
    }

    // Calls the alias for as long as the release goes on, as its users do.
    private static async Task<CommandResult> UnderTrafficAsync(Rehearsal rehearsal, Task<CommandResult> release)
    {
        while (!release.IsCompleted)
            await rehearsal.Cloud.Session.Lambda.Value.InvokeAsync(new InvokeRequest { FunctionName = await FunctionAsync(rehearsal), Qualifier = "live" }, TestContext.Current.CancellationToken);
        return await release;
    }

    private static async Task<string> AliasAsync(Rehearsal rehearsal) => (await rehearsal.Cloud.Session.Lambda.Value.GetAliasAsync(
        new GetAliasRequest { FunctionName = await FunctionAsync(rehearsal), Name = "live" }, TestContext.Current.CancellationToken)).FunctionVersion!;

    private static async Task<string> FunctionAsync(Rehearsal rehearsal) => (await rehearsal.Cloud.Session.CloudFormation.Value.DescribeStackResourceAsync(
        new DescribeStackResourceRequest { StackName = "funcs-lambda", LogicalResourceId = "Hello" }, TestContext.Current.CancellationToken)).StackResourceDetail!.PhysicalResourceId!;

    private static string Function((string Name, string Code, string Properties, string Said) function) => $$"""
          {{function.Name}}:
            Type: AWS::Serverless::Function
            Properties: {FunctionName: funcs-lambda-{{function.Name}}, InlineCode: "{{function.Code}}", {{function.Properties}}}

        """;
}
