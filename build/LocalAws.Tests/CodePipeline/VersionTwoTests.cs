using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

public class VersionTwoTests
{
    [Fact]
    public async Task Variables_take_given_values_or_their_defaults()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Demo(Stage("Approve", Approval("Yes", customData: "#{variables.Color} #{variables.Size}"))) with
        {
            PipelineType = "V2",
            Variables = [new() { Name = "Color", DefaultValue = "red" }, new() { Name = "Size" }],
        });
        var missing = await Assert.ThrowsAsync<AwsException>(() => client.StartAsync());
        Assert.Contains("Variable 'Size' of pipeline 'demo' has no default value", missing.Message, StringComparison.Ordinal);
        var unknown = await Assert.ThrowsAsync<AwsException>(() => client.StartAsync(new PipelineVariable("Weight", "1")));
        Assert.Equal("ValidationException", unknown.Code);
        var id = await client.StartAsync(new PipelineVariable("Size", "XL"));
        await client.UntilAsync("Action", "STARTED", "Approve");
        Assert.Equal(["Color=red", "Size=XL"], (await client.ExecutionAsync(id)).Variables!.Select(variable => $"{variable.Name}={variable.ResolvedValue}"));
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.Equal("red XL", runs.ActionExecutionDetails[0].Input.ResolvedConfiguration["CustomData"]);
    }

    [Fact]
    public async Task A_failed_entry_condition_can_be_overridden()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Demo(Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [BranchIs("release")] } }) with { PipelineType = "V2" });
        var id = await client.UntilAsync("Pipeline", "FAILED");
        Assert.Equal("Failed", (await client.StageAsync("Approve")).BeforeEntryConditionState!.LatestExecution.Status);
        var rules = await aws.Get<ListRuleExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.Equal("main", Assert.Single(rules.RuleExecutionDetails).Input.ResolvedConfiguration["Variable"]);
        var wrong = await Assert.ThrowsAsync<AwsException>(() => aws.Get<OverrideStageCondition>().InvokeAsync(new("demo", "Approve", id, "ON_SUCCESS"), client.Call));
        Assert.Equal("ConditionNotOverridableException", wrong.Code);
        await aws.Get<OverrideStageCondition>().InvokeAsync(new("demo", "Approve", id, "BEFORE_ENTRY"), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve");
        Assert.Equal("Overridden", (await client.StageAsync("Approve")).BeforeEntryConditionState!.LatestExecution.Status);
    }

    [Fact]
    public async Task A_failed_stage_rolls_itself_back()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Demo(Stage("Approve", Approval("Yes")) with { OnFailure = new() { Result = "ROLLBACK" } }) with { PipelineType = "V2" });
        var good = await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        var bad = await client.StartAsync();
        await client.UntilAsync("Action", "STARTED", "Approve", bad);
        await client.DecideAsync("Approve", "Yes", "Rejected");
        var rollback = await client.UntilAsync("Action", "STARTED", "Approve");
        var execution = await client.ExecutionAsync(rollback);
        Assert.Equal("AutomatedRollback", execution.Trigger.TriggerType);
        Assert.Equal(bad, execution.Trigger.TriggerDetail);
        Assert.Equal(good, execution.RollbackMetadata!.RollbackTargetPipelineExecutionId);
    }

    [Fact]
    public async Task History_pages_and_filters_by_the_stage_that_succeeded()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Demo() with { PipelineType = "V2", ExecutionMode = "PARALLEL" });
        var first = await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        var second = await client.StartAsync();
        var page = await aws.Get<ListPipelineExecutions>().InvokeAsync(new("demo", 1, null, null), client.Call);
        Assert.Equal(second, Assert.Single(page.PipelineExecutionSummaries).PipelineExecutionId);
        var next = await aws.Get<ListPipelineExecutions>().InvokeAsync(new("demo", 1, null, page.NextToken), client.Call);
        Assert.Equal(first, Assert.Single(next.PipelineExecutionSummaries).PipelineExecutionId);
        Assert.Null(next.NextToken);
        var succeeded = await aws.Get<ListPipelineExecutions>().InvokeAsync(new("demo", null, new(new("Approve")), null), client.Call);
        Assert.Equal(first, Assert.Single(succeeded.PipelineExecutionSummaries).PipelineExecutionId);
        var forged = await Assert.ThrowsAsync<AwsException>(() => aws.Get<ListPipelineExecutions>().InvokeAsync(new("demo", null, null, "forged"), client.Call));
        Assert.Equal("InvalidNextTokenException", forged.Code);
    }

    [Fact]
    public async Task A_chosen_commit_is_released_instead_of_the_latest()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        var old = await git.PushAsync("demo", "main", ("app.js", "1"));
        await git.PushAsync("demo", "main", ("app.js", "2"));
        await client.CreateAsync(Demo());
        await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        var started = await aws.Get<StartPipelineExecution>().InvokeAsync(
            new("demo", null, null, [new() { ActionName = "Checkout", RevisionType = "COMMIT_ID", RevisionValue = old }]), client.Call);
        await client.UntilAsync("Action", "STARTED", "Approve", started.PipelineExecutionId);
        Assert.Equal(old, (await client.ExecutionAsync(started.PipelineExecutionId)).ArtifactRevisions[0].RevisionId);
    }

    private static async Task PrepareAsync(TestAws aws, PipelineClient client, PipelineDeclaration pipeline)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await client.CreateAsync(pipeline);
    }

    private static Condition BranchIs(string branch) => new()
    {
        Result = "FAIL",
        Rules =
        [
            new()
            {
                Name = "Branch",
                RuleTypeId = new() { Provider = "VariableCheck", Owner = "AWS", Version = "1" },
                Configuration = new Dictionary<string, string> { ["Variable"] = "#{CheckoutVariables.BranchName}", ["Value"] = branch, ["Operator"] = "EQ" },
            },
        ],
    };
}
