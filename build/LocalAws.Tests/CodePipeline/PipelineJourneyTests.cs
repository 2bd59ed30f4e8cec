using System.Text.Json.Nodes;
using LocalAws.CodePipeline;
using LocalAws.Kernel;
using LocalAws.Sns;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

public class PipelineJourneyTests
{
    [Fact]
    public async Task A_push_runs_the_pipeline_and_an_approval_ends_it()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await client.CreateAsync(Demo(Stage("Approve", Approval("Yes", customData: "Ship #{CheckoutVariables.CommitId}?"))));
        var created = await client.UntilAsync("Pipeline", "FAILED");
        Assert.Contains("Branch 'main' of CodeCommit repository 'demo' does not exist", (await client.ExecutionAsync(created)).StatusSummary, StringComparison.Ordinal);

        var commit = await git.PushAsync("demo", "main", ("app.js", "1"));
        var pushed = await client.UntilAsync("Action", "STARTED", "Approve");
        var execution = await client.ExecutionAsync(pushed);
        Assert.Equal("PollForSourceChanges", execution.Trigger.TriggerType);
        Assert.Equal(commit, Assert.Single(execution.ArtifactRevisions).RevisionId);
        var details = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", new(pushed, null), null, null), client.Call);
        Assert.Equal($"Ship {commit}?", details.ActionExecutionDetails[0].Input.ResolvedConfiguration["CustomData"]);
        Assert.Matches("^demo/Code/[A-Za-z0-9]{7}$", details.ActionExecutionDetails[1].Output.OutputArtifacts[0].S3location!.Key);

        await client.DecideAsync("Approve", "Yes");
        Assert.Equal(pushed, await client.UntilAsync("Pipeline", "SUCCEEDED"));
        Assert.Equal("Succeeded", (await client.StageAsync("Approve")).LatestExecution!.Status);
    }

    [Fact]
    public async Task Every_transition_becomes_an_event_in_order()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(Demo());
        await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        Assert.Equal(
            [
                "Pipeline STARTED", "Stage STARTED", "Action STARTED", "Action SUCCEEDED", "Stage SUCCEEDED", "Stage STARTED", "Action STARTED", "Action SUCCEEDED",
                "Stage SUCCEEDED", "Pipeline SUCCEEDED",
            ],
            client.Seen.Where(each => each.Source == "aws.codepipeline").Select(each => $"{each.DetailType.Split(' ')[1]} {each.Detail["state"]}"));
    }

    [Fact]
    public async Task A_rejected_approval_fails_and_can_be_retried()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var execution = await ReachApprovalAsync(aws, client);
        await client.DecideAsync("Approve", "Yes", "Rejected", "not today");
        await client.UntilAsync("Pipeline", "FAILED");
        Assert.Contains("not today", (await client.ExecutionAsync(execution)).StatusSummary, StringComparison.Ordinal);
        await aws.Get<RetryStageExecution>().InvokeAsync(new("demo", "Approve", execution, "FAILED_ACTIONS"), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED", execution: execution);
        Assert.Equal(1, (await client.StageAsync("Approve")).RetryStageMetadata!.ManualStageRetryAttempt);
    }

    [Fact]
    public async Task An_approval_token_is_good_once()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await ReachApprovalAsync(aws, client);
        var token = (await client.StageAsync("Approve")).ActionStates[0].LatestExecution!.Token!;
        await client.DecideAsync("Approve", "Yes");
        var again = await Assert.ThrowsAsync<AwsException>(() => aws.Get<PutApprovalResult>().InvokeAsync(new("demo", "Approve", "Yes", new("", "Approved"), token), client.Call));
        Assert.Equal("ApprovalAlreadyCompletedException", again.Code);
        var wrong = await Assert.ThrowsAsync<AwsException>(
            () => aws.Get<PutApprovalResult>().InvokeAsync(new("demo", "Approve", "Yes", new("", "Approved"), Guid.Empty.ToString()), client.Call));
        Assert.Equal("InvalidApprovalTokenException", wrong.Code);
    }

    [Fact]
    public async Task Stop_ends_an_execution_that_waits_for_an_approval_only_when_it_abandons()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var execution = await ReachApprovalAsync(aws, client);
        await aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", execution, false, "why wait"), client.Call);
        await client.UntilAsync("Pipeline", "STOPPING");
        await aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", execution, true, "enough"), client.Call);
        await client.UntilAsync("Pipeline", "STOPPED");
        Assert.Equal("enough", (await client.HistoryAsync())[0].StopTrigger!.Reason);
        Assert.Equal("Abandoned", (await client.StageAsync("Approve")).ActionStates[0].LatestExecution!.Status);
        var late = await Assert.ThrowsAsync<AwsException>(() => aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", execution, true, null), client.Call));
        Assert.Equal("PipelineExecutionNotStoppableException", late.Code);
    }

    [Fact]
    public async Task A_disabled_transition_holds_the_execution_at_the_stage()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(Demo());
        await aws.Get<DisableStageTransition>().InvokeAsync(new("demo", "Approve", "Inbound", "Holiday"), client.Call);
        await client.UntilAsync("Stage", "SUCCEEDED", "Source");
        var held = await client.StageAsync("Approve");
        Assert.Equal("Holiday", held.InboundTransitionState!.DisabledReason);
        Assert.NotNull(held.InboundExecution);
        await aws.Get<EnableStageTransition>().InvokeAsync(new("demo", "Approve", "Inbound"), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve");
        Assert.Null((await client.StageAsync("Approve")).InboundExecution);
    }

    [Fact]
    public async Task A_rollback_brings_an_earlier_revision_back_to_its_stage()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        var first = await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(Demo());
        var good = await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        await git.PushAsync("demo", "main", ("app.js", "2"));
        await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        var rollback = await aws.Get<RollbackStage>().InvokeAsync(new("demo", "Approve", good), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve", rollback.PipelineExecutionId);
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED", execution: rollback.PipelineExecutionId);
        var execution = await client.ExecutionAsync(rollback.PipelineExecutionId);
        Assert.Equal("ROLLBACK", execution.ExecutionType);
        Assert.Equal(good, execution.RollbackMetadata!.RollbackTargetPipelineExecutionId);
        Assert.Equal(first, execution.ArtifactRevisions[0].RevisionId);
    }

    [Theory]
    [InlineData("nobody", "there is no such role")]
    [InlineData("other", "its trust policy does not let codepipeline.amazonaws.com assume it")]
    public async Task A_role_that_cannot_be_assumed_is_refused(string role, string reason)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PipelineClient.CreateRoleAsync(aws, "other", "codebuild.amazonaws.com");
        var refused = await Assert.ThrowsAsync<AwsException>(() => client.CreateAsync(Demo() with { RoleArn = $"arn:aws:iam::123456789012:role/{role}" }));
        Assert.Equal("InvalidStructureException", refused.Code);
        Assert.Contains($"CodePipeline is not authorized to perform AssumeRole on role arn:aws:iam::123456789012:role/{role}: {reason}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_the_role_may_not_do_fails_and_names_it()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(Demo(), actions: "codecommit:Get*");
        var execution = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains(
            "arn:aws:iam::123456789012:role/pipeline is not authorized to perform: codecommit:UploadArchive on resource: arn:aws:codecommit:us-east-1:123456789012:demo",
            execution.StatusSummary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_tells_its_topic_whom_it_waits_for()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await using var listener = await Listener.StartAsync();
        using var git = new GitClient(aws);
        var topic = (await aws.Get<CreateTopic>().InvokeAsync(new("approvals", null, null), client.Call)).TopicArn;
        await aws.Get<Subscribe>().InvokeAsync(new(topic, "http", listener.Url.ToString(), null, null), client.Call);
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(aws.Endpoint, (string)JsonNode.Parse((await listener.NextAsync()).Body)!["SubscribeURL"]!))).EnsureSuccessStatusCode();
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        var approval = Approval("Yes") with { Configuration = new Dictionary<string, string> { ["NotificationArn"] = topic, ["CustomData"] = "Look at it" } };
        await client.CreateAsync(Demo(Stage("Approve", approval)));
        var message = JsonNode.Parse((await listener.NextAsync()).Body)!;
        Assert.Equal("APPROVAL NEEDED: AWS CodePipeline demo for action Yes", (string?)message["Subject"]);
        var told = JsonNode.Parse((string)message["Message"]!)!;
        var asked = told["approval"]!;
        Assert.Equal("https://console.aws.amazon.com/codepipeline/home?region=us-east-1#/view/demo", (string?)told["consoleLink"]);
        Assert.Equal($"{told["consoleLink"]}/Approve/Yes/approve/{asked["token"]}", (string?)asked["approvalReviewLink"]);
        Assert.Equal("Look at it", (string?)asked["customData"]);
        await aws.Get<PutApprovalResult>().InvokeAsync(new("demo", "Approve", "Yes", new("fine", "Approved"), (string)asked["token"]!), client.Call);
        await client.UntilAsync("Pipeline", "SUCCEEDED");
    }

    [Fact]
    public async Task A_client_token_starts_one_execution()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await ReachApprovalAsync(aws, client);
        var first = await aws.Get<StartPipelineExecution>().InvokeAsync(new("demo", null, "token", null), client.Call);
        var second = await aws.Get<StartPipelineExecution>().InvokeAsync(new("demo", null, "token", null), client.Call);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Executions_go_on_after_a_restart_of_the_server()
    {
        using var folder = new TempFolder();
        string execution;
        await using (var aws = await TestAws.StartAsync(options => options with { StateFolder = folder.Path }))
        {
            await using var client = new PipelineClient(aws);
            execution = await ReachApprovalAsync(aws, client);
        }

        await using var again = await TestAws.StartAsync(options => options with { StateFolder = folder.Path });
        await using var later = new PipelineClient(again);
        await later.DecideAsync("Approve", "Yes");
        await later.UntilAsync("Pipeline", "SUCCEEDED", execution: execution);
    }

    [Fact]
    public async Task Executions_go_on_from_the_state_that_a_killed_process_leaves()
    {
        using var folder = new TempFolder();
        await using var killed = await TestAws.StartAsync();
        await using var client = new PipelineClient(killed);
        var execution = await ReachApprovalAsync(killed, client);
        StateCopy.Take(killed.Get<StateFolder>().Path, folder.Path);
        killed.IsDead = true;
        await using var again = await TestAws.StartAsync(options => options with { StateFolder = folder.Path });
        await using var later = new PipelineClient(again);
        await later.DecideAsync("Approve", "Yes");
        await later.UntilAsync("Pipeline", "SUCCEEDED", execution: execution);
    }

    private static async Task<string> ReachApprovalAsync(TestAws aws, PipelineClient client)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(Demo());
        return await client.UntilAsync("Action", "STARTED", "Approve");
    }
}
