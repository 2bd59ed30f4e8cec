using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>An alias that is shifted from version 1 to version 2, with everything that may go wrong on the way.</summary>
public class LambdaDeploymentTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codedeploy.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    // A hook as AWS's documentation has it.
    private const string Hook = AwsScript.Client + """

        exports.handler = (event) => aws('codedeploy', 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus',
          { deploymentId: event.DeploymentId, lifecycleEventHookExecutionId: event.LifecycleEventHookExecutionId, status: 'STATUS' });
        """;

    [Fact]
    public async Task A_linear_shift_ends_with_all_traffic_on_the_new_version()
    {
        await using var world = await StartAsync("CodeDeployDefault.LambdaLinear10PercentEvery1Minute", timeScale: 3000);
        var deployment = await EndAsync(world, await DeployAsync(world));

        Assert.Equal("Succeeded", deployment.Status);
        Assert.Equal(("2", null), await AliasAsync(world));
        var target = (await world.Aws.Get<GetDeploymentTarget>().InvokeAsync(new(deployment.DeploymentId!, "hello:live"), world.Call)).DeploymentTarget;
        Assert.Equal(("LambdaTarget", 1.0), (target.DeploymentTargetType, target.LambdaTarget!.LambdaFunctionInfo!.TargetVersionWeight));
        Assert.Equal("Start BeforeAllowTraffic AllowTraffic AfterAllowTraffic End", string.Join(' ', target.LambdaTarget.LifecycleEvents!.Select(each => each.LifecycleEventName)));
        Assert.All(target.LambdaTarget.LifecycleEvents!, each => Assert.Equal("Succeeded", each.Status));
    }

    [Fact]
    public async Task A_canary_that_is_stopped_half_way_goes_back()
    {
        await using var world = await StartAsync("CodeDeployDefault.LambdaCanary10Percent5Minutes");
        var id = await DeployAsync(world);
        while ((await world.InvokeAsync(qualifier: "live")).Json.ToJsonString() != "2")
            Assert.NotEqual(("2", null), await AliasAsync(world)); // until the new version gets its share of the calls

        await world.Aws.Get<StopDeployment>().InvokeAsync(new(id, true), world.Call);
        var stopped = await EndAsync(world, id);
        var back = await EndAsync(world, stopped.RollbackInfo!.RollbackDeploymentId!);

        Assert.Equal(("Stopped", "Succeeded", "codeDeployRollback"), (stopped.Status, back.Status, back.Creator));
        Assert.Equal(("1", null), await AliasAsync(world));
    }

    [Fact]
    public async Task A_hook_that_reports_failure_after_the_shift_takes_the_traffic_back()
    {
        await using var world = await StartAsync("CodeDeployDefault.LambdaAllAtOnce");
        await HookAsync(world, "CodeDeployHook_before", Hook.Replace("STATUS", "Succeeded", StringComparison.Ordinal));
        await HookAsync(world, "CodeDeployHook_after", Hook.Replace("STATUS", "Failed", StringComparison.Ordinal));

        var failed = await EndAsync(world, await DeployAsync(world, "Hooks: [{BeforeAllowTraffic: CodeDeployHook_before}, {AfterAllowTraffic: CodeDeployHook_after}]"));
        await EndAsync(world, failed.RollbackInfo!.RollbackDeploymentId!);

        Assert.Equal(("Failed", "HOOK_EXECUTION_FAILURE"), (failed.Status, failed.ErrorInformation!.Code));
        Assert.Contains("AfterAllowTraffic failed: CodeDeployHook_after reported Failed", failed.ErrorInformation.Message, StringComparison.Ordinal);
        Assert.Equal(("1", null), await AliasAsync(world));
    }

    [Theory]
    [InlineData("CodeDeployHook_x", "exports.handler = async () => { throw new Error('smoke'); };", "failed before it reported: {\"errorType\":\"Error\",\"errorMessage\":\"smoke\"")]
    [InlineData("checks", "exports.handler = async () => 1;", "name the hook so, or add the permission to the role")]
    [InlineData("CodeDeployHook_none", null, "Function not found")]
    public async Task A_hook_that_cannot_say_yes_stops_the_deployment_before_any_traffic(string name, string? script, string message)
    {
        await using var world = await StartAsync("CodeDeployDefault.LambdaAllAtOnce");
        if (script is not null)
            await HookAsync(world, name, script);
        var failed = await EndAsync(world, await DeployAsync(world, $"Hooks: [{{BeforeAllowTraffic: {name}}}]"));
        Assert.Equal(("Failed", "HOOK_EXECUTION_FAILURE"), (failed.Status, failed.ErrorInformation!.Code));
        Assert.Contains(message, failed.ErrorInformation.Message, StringComparison.Ordinal);
        await EndAsync(world, failed.RollbackInfo!.RollbackDeploymentId!);
        Assert.Equal(("1", null), await AliasAsync(world));
    }

    [Theory]
    [InlineData("version: 0.0", "one resource below 'Resources'")]
    [InlineData("Resources: [{hello: {Type: AWS::EC2::Instance}}]", "the type of hello is AWS::Lambda::Function")]
    [InlineData("Resources: [{hello: {Type: 'AWS::Lambda::Function', Properties: {Name: hello, Alias: live, CurrentVersion: 1}}}]", "needs the property TargetVersion")]
    [InlineData("Resources: [{hello: {Type: 'AWS::Lambda::Function', Properties: {Name: hello, Alias: live, CurrentVersion: 1, TargetVersion: 2}}}]\nHooks: [{AfterInstall: x}]", "AfterInstall is not one of them")]
    [InlineData("Resources: [", "it is YAML or JSON")]
    public void A_broken_AppSpec_is_refused(string content, string message) =>
        Assert.Contains(message, Assert.Throws<AwsException>(() => LambdaAppSpec.Parse(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_configuration_ends_with_everything_and_never_goes_back()
    {
        foreach (var config in PredefinedConfigs.All.Where(each => each.ComputePlatform == "Lambda"))
        {
            var shares = TrafficPlan.Of(config.TrafficRoutingConfig).Select(step => step.Percentage).ToList();
            Assert.Equal(100, shares[^1]);
            Assert.Equal(shares.Order().Distinct(), shares);
        }
        Assert.Equal(10, TrafficPlan.Of(PredefinedConfigs.Find("CodeDeployDefault.LambdaLinear10PercentEvery3Minutes")!.TrafficRoutingConfig).Count);
    }

    private static async Task<LambdaWorld> StartAsync(string config, double timeScale = 1)
    {
        var world = await LambdaWorld.StartAsync(options => options with { TimeScale = timeScale });
        var (aws, call) = (world.Aws, world.Call);
        await world.FunctionAsync("exports.handler = async () => 1;", request => request with { Publish = true });
        await aws.Get<UpdateFunctionCode>().InvokeAsync(new() { FunctionName = "hello", ZipFile = LambdaWorld.Zip(("index.js", "exports.handler = async () => 2;")), Publish = true }, call);
        await aws.Get<CreateAlias>().InvokeAsync(new("hello", "live", "1", null, null), call);
        await aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("deploy", Trust, null, null, null, null, null), call);
        await aws.Get<AttachRolePolicy>().InvokeAsync(new("deploy", "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"), call);
        await aws.Get<CreateApplication>().InvokeAsync(new("hello", "Lambda", null), call);
        await aws.Get<CreateDeploymentGroup>().InvokeAsync(new()
        {
            ApplicationName = "hello",
            DeploymentGroupName = "live",
            ServiceRoleArn = "arn:aws:iam::123456789012:role/deploy",
            DeploymentConfigName = config,
            DeploymentStyle = new("BLUE_GREEN", "WITH_TRAFFIC_CONTROL"),
            AutoRollbackConfiguration = new(true, ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]),
        }, call);
        return world;
    }

    private static Task HookAsync(LambdaWorld world, string name, string script) => world.FunctionAsync(script, request => request with { FunctionName = name, Timeout = 30 });

    private static async Task<string> DeployAsync(LambdaWorld world, string hooks = "")
    {
        var spec = $"version: 0.0\nResources: [{{hello: {{Type: 'AWS::Lambda::Function', Properties: {{Name: hello, Alias: live, CurrentVersion: '1', TargetVersion: '2'}}}}}}]\n{hooks}";
        var revision = new RevisionLocation("AppSpecContent", null, null, null, new AppSpecContent(spec, null));
        return (await world.Aws.Get<CreateDeployment>().InvokeAsync(new() { ApplicationName = "hello", DeploymentGroupName = "live", Revision = revision }, world.Call)).DeploymentId;
    }

    private static async Task<DeploymentInfo> EndAsync(LambdaWorld world, string id)
    {
        using var moved = new SemaphoreSlim(0);
        await using var subscription = world.Aws.Get<EventBus>().Subscribe((change, _) =>
        {
            if (change.Source == "aws.codedeploy")
                moved.Release();
            return Task.CompletedTask;
        });
        while (true)
        {
            if ((await world.Aws.Get<GetDeployment>().InvokeAsync(new(id), world.Call)).DeploymentInfo is { Status: "Succeeded" or "Failed" or "Stopped" } over)
                return over;
            Assert.True(await moved.WaitAsync(TimeSpan.FromMinutes(1)), $"Nothing was told of {id} for a minute.");
        }
    }

    private static async Task<(string, double?)> AliasAsync(LambdaWorld world)
    {
        var alias = await world.Aws.Get<GetAlias>().InvokeAsync(new("hello", "live"), world.Call);
        return (alias.FunctionVersion, alias.RoutingConfig?.AdditionalVersionWeights?.Values.Single());
    }
}
