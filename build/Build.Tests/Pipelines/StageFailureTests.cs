using Amazon.CodePipeline.Model;
using Build.Pipelines;
using Build.Pipelines.Following;
using Build.Settings;

namespace Build.Tests.Pipelines;

/// <summary>What follows a failure, as the settings say, carried out by the embedded AWS.</summary>
public class StageFailureTests(OperatedPipeline fixture) : IClassFixture<OperatedPipeline>
{
    [Fact]
    public async Task A_failed_build_is_tried_once_more_by_itself()
    {
        var end = await RunAsync("retried", settings => settings with { OnFailure = "retry" });
        Assert.Equal("Failed", end.Status);
        Assert.Equal(["Failed", "Failed"], end.Actions.Where(action => action.Stage == "Build").Select(action => action.Status));
    }

    [Fact]
    public async Task Without_a_word_of_it_a_failed_build_fails_once()
    {
        var end = await RunAsync("failing", settings => settings);
        Assert.Single(end.Actions, action => action.Stage == "Build");
    }

    [Fact]
    public void Deploy_alone_goes_back_and_only_when_it_is_asked_for()
    {
        var pipeline = PipelineBlueprint.Of(Names(settings => settings with { OnFailure = "rollback" }));
        Assert.Equal([null, null, "ROLLBACK"], pipeline.Stages!.Select(stage => stage.OnFailure?.Result?.Value));
        Assert.All(PipelineBlueprint.Of(Names(settings => settings)).Stages!, stage => Assert.Null(stage.OnFailure));
    }

    [Fact]
    public async Task A_stage_that_is_to_go_back_deploys_what_succeeded_before()
    {
        var (codePipeline, name) = (fixture.Aws.Cloud.Session.CodePipeline.Value, "going-back");
        await codePipeline.CreatePipelineAsync(new() { Pipeline = Deciding(name) });
        var good = await DecideAsync(name, "Approved");
        var bad = await DecideAsync(name, "Rejected");
        // The rollback is an execution of its own, which waits at the same approval.
        var back = await FirstAsync(name, execution => execution.ExecutionType?.Value == "ROLLBACK");
        Assert.Equal(good, back.RollbackMetadata!.RollbackTargetPipelineExecutionId);
        Assert.NotEqual(bad, back.PipelineExecutionId);
    }

    [Fact]
    public async Task Variables_are_declared_and_reach_the_build()
    {
        var pipeline = PipelineBlueprint.Of(Names(settings => settings with { Variables = new Dictionary<string, string> { ["COLOUR"] = "blue" } }));
        Assert.Equal("blue", Assert.Single(pipeline.Variables!).DefaultValue);
        Assert.Contains("\"value\":\"#{variables.COLOUR}\"", pipeline.Stages![1].Actions![0].Configuration!["EnvironmentVariables"], StringComparison.Ordinal);
        pipeline.Name = "coloured";
        await fixture.Aws.Cloud.Session.CodePipeline.Value.CreatePipelineAsync(new() { Pipeline = pipeline });
    }

    private Names Names(Func<PipelineSettings, PipelineSettings> change)
    {
        var names = fixture.Aws.Cloud.Names;
        return names with { Settings = names.Settings with { Pipeline = change(names.Settings.Pipeline) } };
    }

    private async Task<ExecutionSnapshot> RunAsync(string name, Func<PipelineSettings, PipelineSettings> change)
    {
        var codePipeline = fixture.Aws.Cloud.Session.CodePipeline.Value;
        var pipeline = PipelineBlueprint.Of(Names(change));
        pipeline.Name = name;
        pipeline.Stages![0].Actions![0].Configuration!["PollForSourceChanges"] = "false";
        await codePipeline.CreatePipelineAsync(new() { Pipeline = pipeline });
        var first = await FirstAsync(name, _ => true);
        return await fixture.UntilAsync(name, first.PipelineExecutionId!, now => now.Ended);
    }

    // Source, and a stage with a decision, which goes back when the answer is no.
    private PipelineDeclaration Deciding(string name)
    {
        var pipeline = PipelineBlueprint.Of(Names(settings => settings with { Approval = new() { Enabled = true }, OnFailure = "rollback" }));
        pipeline.Name = name;
        pipeline.Stages![0].Actions![0].Configuration!["PollForSourceChanges"] = "false";
        var approve = pipeline.Stages.Single(stage => stage.Name == "Approve");
        approve.OnFailure = new() { Result = "ROLLBACK" };
        pipeline.Stages = [pipeline.Stages[0], approve];
        return pipeline;
    }

    private async Task<string> DecideAsync(string pipeline, string answer)
    {
        var codePipeline = fixture.Aws.Cloud.Session.CodePipeline.Value;
        var id = answer == "Approved"
            ? (await FirstAsync(pipeline, _ => true)).PipelineExecutionId!
            : (await codePipeline.StartPipelineExecutionAsync(new() { Name = pipeline })).PipelineExecutionId!;
        await fixture.UntilAsync(pipeline, id, now => now.Actions.Any(action => action is { IsApproval: true, Status: "InProgress" }));
        var state = await codePipeline.GetPipelineStateAsync(new() { Name = pipeline });
        var action = state.StageStates![1].ActionStates![0];
        await codePipeline.PutApprovalResultAsync(new()
        {
            PipelineName = pipeline, StageName = "Approve", ActionName = action.ActionName, Token = action.LatestExecution!.Token, Result = new() { Status = answer, Summary = answer },
        });
        await fixture.UntilAsync(pipeline, id, now => now.Ended);
        return id;
    }

    private async Task<PipelineExecutionSummary> FirstAsync(string pipeline, Func<PipelineExecutionSummary, bool> wanted)
    {
        var executions = await fixture.Aws.UntilAsync(
            async cancellation => (await fixture.Aws.Cloud.Session.CodePipeline.Value.ListPipelineExecutionsAsync(new() { PipelineName = pipeline }, cancellation)).PipelineExecutionSummaries ?? [],
            found => found.Any(wanted));
        return executions.First(wanted);
    }
}
