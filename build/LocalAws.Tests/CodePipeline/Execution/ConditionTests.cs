using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Structure;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline.Execution;

public class ConditionTests
{
    [Fact]
    public void An_entry_condition_that_is_not_met_fails_the_stage()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [NeverMet("FAIL")] } }));
        var first = play.Start();
        play.End(first, "Checkout");
        Assert.Equal("Failed", play[first].Status);
        Assert.Contains("'a' EQ 'b' is not true", play[first].StatusSummary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_condition_with_result_skip_skips_the_stage()
    {
        var skipped = Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [NeverMet("SKIP")] } };
        var play = new Play(Demo(skipped, Stage("Last", Approval("Done"))));
        var first = play.Start();
        play.End(first, "Checkout");
        Assert.Equal("Skipped", play.StatusOf(first, "Approve"));
        Assert.Equal(["Done"], play.Running(first));
    }

    [Fact]
    public void On_failure_retry_runs_the_stage_again_once()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes")) with { OnFailure = new() { Result = "RETRY" } }));
        var first = play.Start();
        play.End(first, "Checkout");
        play.Fail(first, "Yes");
        Assert.Equal(["Yes"], play.Running(first));
        play.Fail(first, "Yes");
        Assert.Equal("Failed", play[first].Status);
        Assert.Equal(1, play[first].Stage("Approve")!.AutomatedRetries);
    }

    [Fact]
    public void On_failure_rollback_asks_for_one()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes")) with { OnFailure = new() { Result = "ROLLBACK" } }));
        var first = play.Start();
        play.End(first, "Checkout");
        play.Fail(first, "Yes");
        Assert.Equal("Failed", play[first].Status);
        Assert.True(play[first].Stage("Approve")!.RollbackRequested);
    }

    [Fact]
    public void A_success_condition_that_is_not_met_fails_the_stage()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes")) with { OnSuccess = new() { Conditions = [NeverMet("FAIL")] } }));
        var first = play.Start();
        play.End(first, "Checkout");
        play.End(first, "Yes");
        Assert.Equal("Failed", play.StatusOf(first, "Approve"));
    }

    [Theory]
    [InlineData("FAILED_ACTIONS", new[] { "B" })]
    [InlineData("ALL_ACTIONS", new[] { "A", "B" })]
    public void A_retry_runs_the_failed_actions_or_all_of_them(string mode, string[] expected)
    {
        var play = new Play(Demo(Stage("Approve", Approval("A"), Approval("B"))));
        var first = play.Start();
        play.End(first, "Checkout");
        play.End(first, "A");
        play.Fail(first, "B");
        play.Change(first, execution => StageRetry.Resume(execution, execution.Stage("Approve")!, mode, play.Now));
        Assert.Equal(expected, play.Running(first));
        Assert.Equal("InProgress", play[first].Status);
        play.Advance();
        foreach (var action in expected) play.End(first, action);
        Assert.Equal("Succeeded", play[first].Status);
    }

    [Fact]
    public void A_rollback_runs_its_stage_alone_with_the_artifacts_of_its_target()
    {
        var structure = Demo(Stage("Approve", Approval("Yes")), Stage("Last", Approval("Done")));
        var play = new Play(structure);
        var first = play.Start();
        play.End(first, "Checkout", new() { Artifacts = new Dictionary<string, LocalAws.CodePipeline.Shapes.S3Location> { ["Code"] = new() { Key = "old" } } });
        play.End(first, "Yes");
        play.End(first, "Done");
        Assert.Null(RollbackStart.Refusal(structure, "Approve", play[first]));
        var rollback = RollbackStart.Create(structure, "Approve", play[first], new() { TriggerType = "ManualRollback" }, 2, play.Moment);
        var second = play.Start();
        play.Change(second, _ => rollback);
        Assert.Equal(["Yes"], play.Running(second));
        Assert.Equal("old", play[second].Artifacts["Code"].Key);
        play.End(second, "Yes");
        Assert.Equal("Succeeded", play[second].Status);
        Assert.Null(play[second].Stage("Last"));
    }

    [Fact]
    public void Rollback_is_refused_for_the_source_stage_for_rollbacks_and_for_other_versions()
    {
        var structure = Demo();
        var play = new Play(structure);
        var first = play.Start();
        play.End(first, "Checkout");
        play.End(first, "Yes");
        Assert.Equal("UnableToRollbackStageException", RollbackStart.Refusal(structure, "Source", play[first])!.Code);
        Assert.Equal("UnableToRollbackStageException", RollbackStart.Refusal(structure, "Approve", play[first] with { Type = "ROLLBACK" })!.Code);
        Assert.Equal("PipelineExecutionOutdatedException", RollbackStart.Refusal(structure with { Version = 2 }, "Approve", play[first])!.Code);
        Assert.Equal("UnableToRollbackStageException", RollbackStart.Refusal(structure with { ExecutionMode = "PARALLEL" }, "Approve", play[first])!.Code);
    }

    private static Condition NeverMet(string result) => new()
    {
        Result = result,
        Rules =
        [
            new()
            {
                Name = "Check",
                RuleTypeId = new() { Provider = "VariableCheck", Version = "1", Owner = "AWS" },
                Configuration = new Dictionary<string, string> { ["Variable"] = "a", ["Value"] = "b", ["Operator"] = "EQ" },
            },
        ],
    };
}
