using LocalAws.CloudWatch;
using LocalAws.CodeBuild;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Lambda;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Rules of conditions that ask alarms, clocks, functions and builds.</summary>
public class ConditionRuleTests
{
    [Fact]
    public async Task An_alarm_is_waited_for_on_the_way_in_through_a_restart()
    {
        await using var aws = await TestAws.StartAsync();
        string id;
        await using (var client = new PipelineClient(aws))
        {
            await AlarmAsync(aws, client, "ALARM");
            await PrepareAsync(aws, client, Guarded(Rule("CloudWatchAlarm", ("AlarmName", "errors"), ("WaitTime", "600"))));
            id = await client.UntilAsync("Stage", "STARTED", "Approve");
            var stage = await client.StageAsync("Approve");
            Assert.Equal(("InProgress", "InProgress"), (stage.LatestExecution!.Status, stage.BeforeEntryConditionState!.LatestExecution.Status));
            Assert.Equal("InProgress", stage.BeforeEntryConditionState.ConditionStates[0].RuleStates[0].LatestExecution.Status);
            Assert.Null(stage.ActionStates[0].LatestExecution);
        }

        await aws.RestartAsync();
        await using var later = new PipelineClient(aws);
        await SetAsync(aws, later, "OK");
        await later.UntilAsync("Action", "STARTED", "Approve", id);
        var rule = Assert.Single((await RulesAsync(aws, later, id)));
        Assert.Equal(("Succeeded", "Alarm 'errors' is OK"), (rule.Status, rule.Output.ExecutionResult.ExternalExecutionSummary));
    }

    [Fact]
    public async Task An_alarm_that_stays_fails_the_condition_and_a_retry_asks_again()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 600 });
        await using var client = new PipelineClient(aws);
        await AlarmAsync(aws, client, "ALARM");
        await PrepareAsync(aws, client, Guarded(Rule("CloudWatchAlarm", ("AlarmName", "errors"), ("WaitTime", "1"))));
        var id = await client.UntilAsync("Pipeline", "FAILED");
        Assert.Contains("Alarm 'errors' is ALARM", (await client.ExecutionAsync(id)).StatusSummary, StringComparison.Ordinal);
        await SetAsync(aws, client, "OK");
        await aws.Get<RetryStageExecution>().InvokeAsync(new("demo", "Approve", id, "FAILED_ACTIONS"), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve", id);
        Assert.Equal(["Failed", "Succeeded"], (await RulesAsync(aws, client, id)).Select(rule => rule.Status).Order());
    }

    [Fact]
    public async Task An_alarm_is_watched_after_a_success_and_its_going_off_can_be_overridden()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await AlarmAsync(aws, client, "OK");
        var watched = Stage("Approve", Approval("Yes")) with { OnSuccess = new() { Conditions = [new() { Result = "FAIL", Rules = [Rule("CloudWatchAlarm", ("AlarmName", "errors"), ("WaitTime", "600"))] }] } };
        await PrepareAsync(aws, client, Demo(watched) with { PipelineType = "V2" });
        var id = await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Action", "SUCCEEDED", "Approve");
        await SetAsync(aws, client, "ALARM");
        await client.UntilAsync("Pipeline", "FAILED", execution: id);
        Assert.Equal("Failed", (await client.StageAsync("Approve")).OnSuccessConditionState!.LatestExecution.Status);
        await aws.Get<OverrideStageCondition>().InvokeAsync(new("demo", "Approve", id, "ON_SUCCESS"), client.Call);
        await client.UntilAsync("Pipeline", "SUCCEEDED", execution: id);
    }

    [Fact]
    public async Task A_closed_window_is_waited_for_until_the_execution_is_stopped()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Guarded(Rule("DeploymentWindow", ("Cron", "* * * ? * * 1999"), ("TimeZone", "Europe/Berlin"))));
        var id = await client.UntilAsync("Stage", "STARTED", "Approve");
        await aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", id, false, "enough"), client.Call);
        await client.UntilAsync("Pipeline", "STOPPED", execution: id);
        Assert.Equal("Cancelled", (await client.StageAsync("Approve")).BeforeEntryConditionState!.LatestExecution.Status);
        Assert.Equal("Abandoned", Assert.Single(await RulesAsync(aws, client, id)).Status);
    }

    [Fact]
    public async Task An_open_window_lets_in()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Guarded(Rule("DeploymentWindow", ("Cron", "* * * ? * SUN-SAT"))));
        await client.UntilAsync("Action", "STARTED", "Approve");
    }

    [Theory]
    [InlineData("yes", "STARTED", null)]
    [InlineData("no", "FAILED", "not today")]
    public async Task A_function_decides(string parameter, string state, string? message)
    {
        const string script = """
            if (job.data.actionConfiguration.configuration.UserParameters === 'yes') await aws('codepipeline', 'CodePipeline_20150709.PutJobSuccessResult', { jobId: job.id });
            else await aws('codepipeline', 'CodePipeline_20150709.PutJobFailureResult', { jobId: job.id, failureDetails: { type: 'JobFailed', message: 'not today' } });
            """;
        await using var world = await LambdaWorld.StartAsync();
        await using var client = new PipelineClient(world.Aws);
        await world.FunctionAsync(
            $"{AwsScript.Client}\nexports.handler = async (event) => {{ const job = event['CodePipeline.job']; {script} }};", request => request with { FunctionName = "checks", Timeout = 30 });
        await PrepareAsync(world.Aws, client, Guarded(Rule("LambdaInvoke", ("FunctionName", "checks"), ("UserParameters", parameter)) with { InputArtifacts = [new() { Name = "Code" }] }));
        var id = await client.UntilAsync(state == "FAILED" ? "Pipeline" : "Action", state, state == "FAILED" ? null : "Approve");
        var rule = Assert.Single(await RulesAsync(world.Aws, client, id));
        Assert.Equal(message, rule.Output.ExecutionResult.ErrorDetails?.Message);
        Assert.NotNull(rule.Output.ExecutionResult.ExternalExecutionId);
        Assert.StartsWith("demo/Code/", Assert.Single(rule.Input.InputArtifacts).S3location!.Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "STARTED")]
    [InlineData("exit 3", "FAILED")]
    public async Task A_build_decides(string command, string state)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PipelineClient.CreateRoleAsync(aws, "build", "codebuild.amazonaws.com");
        await aws.Get<CreateProject>().InvokeAsync(
            new CreateProjectRequest
            {
                Name = "checks",
                Source = new ProjectSource { Type = "CODEPIPELINE", Buildspec = $"version: 0.2\nphases:\n  build:\n    commands:\n      - test -f app.js\n      - {command}\n" },
                Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                Environment = new ProjectEnvironment { Type = "LINUX_CONTAINER", Image = "aws/codebuild/standard:7.0", ComputeType = "BUILD_GENERAL1_SMALL" },
                ServiceRole = "arn:aws:iam::123456789012:role/build",
            },
            client.Call);
        await PrepareAsync(aws, client, Guarded(Rule("CodeBuild", ("ProjectName", "checks")) with { InputArtifacts = [new() { Name = "Code" }] }));
        var id = await client.UntilAsync(state == "FAILED" ? "Pipeline" : "Action", state, state == "FAILED" ? null : "Approve");
        var result = Assert.Single(await RulesAsync(aws, client, id)).Output.ExecutionResult;
        Assert.StartsWith("checks:", result.ExternalExecutionId, StringComparison.Ordinal);
        Assert.Equal(state == "FAILED", result.ErrorDetails?.Message?.Contains("exit 3", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_rule_that_is_not_met_ends_the_condition_whatever_the_others_do()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Guarded(Rule("DeploymentWindow", ("Cron", "* * * ? * * 1999")), Rule("CloudWatchAlarm", ("AlarmName", "nobody"))));
        var id = await client.UntilAsync("Pipeline", "FAILED");
        Assert.Contains("There is no alarm 'nobody'", (await client.ExecutionAsync(id)).StatusSummary, StringComparison.Ordinal);
        Assert.Equal(["Abandoned", "Failed"], (await RulesAsync(aws, client, id)).Select(rule => rule.Status).Order());
    }

    private static async Task<IReadOnlyList<RuleExecutionDetail>> RulesAsync(TestAws aws, PipelineClient client, string execution) =>
        (await aws.Get<ListRuleExecutions>().InvokeAsync(new("demo", new(execution, null), null, null), client.Call)).RuleExecutionDetails;

    private static PipelineDeclaration Guarded(params RuleDeclaration[] rules) =>
        Demo(Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [new() { Result = "FAIL", Rules = rules }] } }) with { PipelineType = "V2" };

    private static RuleDeclaration Rule(string provider, params (string Key, string Value)[] configuration) => new()
    {
        Name = provider + "Rule",
        RuleTypeId = new() { Provider = provider, Owner = "AWS", Version = "1" },
        Configuration = configuration.ToDictionary(pair => pair.Key, pair => pair.Value),
    };

    private static async Task PrepareAsync(TestAws aws, PipelineClient client, PipelineDeclaration pipeline)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(pipeline);
    }

    private static async Task AlarmAsync(TestAws aws, PipelineClient client, string state)
    {
        await aws.Get<PutMetricAlarm>().InvokeAsync(
            new PutMetricAlarmInput("errors", null, null, null, null, null, "Errors", "App", "Sum", null, null, 60, null, 1, null, 1, "GreaterThanThreshold", "ignore", null, null, null, null), client.Call);
        await SetAsync(aws, client, state);
    }

    private static Task SetAsync(TestAws aws, PipelineClient client, string state) => aws.Get<SetAlarmState>().InvokeAsync(new SetAlarmStateInput("errors", state, "test", null), client.Call);
}
