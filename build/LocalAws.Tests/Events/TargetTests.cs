using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LocalAws.CodeBuild;
using LocalAws.Events;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Tests.CodeBuild;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.Events;

/// <summary>Functions and projects as targets of rules.</summary>
public class TargetTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello";
    private const string RoleArn = "arn:aws:iam::123456789012:role/events";

    /// <summary>Hands what it is told to EventBridge.</summary>
    private const string Function = AwsScript.Client + """
        exports.handler = async (event) => aws('events', 'AWSEvents.PutEvents', { Entries: [{ Source: 'test', DetailType: 'told', Detail: JSON.stringify(event) }] });
        """;

    [Fact]
    public async Task A_function_gets_what_the_transformer_makes_of_an_event_once_its_policy_lets_EventBridge_in()
    {
        var log = new ConcurrentQueue<string>();
        await using var world = await LambdaWorld.StartAsync(options => options with { Log = log.Enqueue });
        await world.FunctionAsync(Function);
        var rule = await world.Aws.Get<PutRule>().InvokeAsync(new("released", null, """{"source":["app"]}""", null, null, null, null, null), world.Call);
        var target = new Target { Id = "1", Arn = FunctionArn, InputTransformer = new(new Dictionary<string, string> { ["version"] = "$.detail.version" }, """{"released": <version>}""") };
        await world.Aws.Get<PutTargets>().InvokeAsync(new("released", null, [target]), world.Call);
        var told = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var subscription = world.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "test")
                told.TrySetResult(each.Detail);
            return Task.CompletedTask;
        });
        Task Happen() => world.Aws.Get<PutEvents>().InvokeAsync(new([new(null, "app", null, "Released", """{"version":7}""", null)]), world.Call);
        await Happen();
        await world.Aws.DeliveredAsync();
        var line = Assert.Single(log);
        Assert.Contains("Rule released could not deliver", line, StringComparison.Ordinal);
        Assert.Contains($"aws lambda add-permission --function-name {FunctionArn} --statement-id released --action lambda:InvokeFunction --principal events.amazonaws.com --source-arn {rule.RuleArn}", line, StringComparison.Ordinal);

        await world.Aws.Get<AddPermission>().InvokeAsync(
            new("hello", "released", "lambda:InvokeFunction", "events.amazonaws.com", rule.RuleArn, null, null, null, null, null, null, null), world.Call);
        await Happen();
        Assert.Equal("""{"released":7}""", (await told.Task.WaitAsync(TimeSpan.FromSeconds(60))).ToJsonString());
    }

    [Fact]
    public async Task A_project_is_built_in_the_name_of_the_targets_role_with_what_its_input_says()
    {
        var log = new ConcurrentQueue<string>();
        await using var world = await BuildWorld.StartAsync(options => options with { Log = log.Enqueue });
        await world.ProjectAsync("version: 0.2\nphases:\n  build:\n    commands: [echo $WHO]\n");
        const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        await world.Aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("events", Trust, null, null, null, null, null), world.Call);
        await world.Aws.Get<PutRule>().InvokeAsync(new("nightly", null, """{"source":["app"]}""", null, null, null, null, null), world.Call);
        var target = new Target
        {
            Id = "1", Arn = "arn:aws:codebuild:us-east-1:123456789012:project/app", RoleArn = RoleArn, Input = """{"environmentVariablesOverride":[{"name":"WHO","value":"the rule"}]}""",
        };
        await world.Aws.Get<PutTargets>().InvokeAsync(new("nightly", null, [target]), world.Call);
        async Task HappenAsync()
        {
            await world.Aws.Get<PutEvents>().InvokeAsync(new([new(null, "app", null, "Night", "{}", null)]), world.Call);
            await world.Aws.DeliveredAsync();
        }
        await HappenAsync();
        Assert.Contains("is not authorized to perform: codebuild:StartBuild", Assert.Single(log), StringComparison.Ordinal);

        await world.Aws.Get<PutRolePolicy>().InvokeAsync(
            new PutRolePolicyRequest("events", "start", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"codebuild:StartBuild","Resource":"{{target.Arn}}"}]}"""), world.Call);
        await HappenAsync();
        var id = Assert.Single((await world.Aws.Get<ListBuilds>().InvokeAsync(new(null, null), world.Call)).Ids);
        var build = Assert.Single((await world.Aws.Get<BatchGetBuilds>().InvokeAsync(new([id]), world.Call)).Builds!);
        Assert.Equal(("rule/nightly", "the rule"), (build.Initiator, build.Environment!.EnvironmentVariables!.Single(each => each.Name == "WHO").Value));
    }
}
