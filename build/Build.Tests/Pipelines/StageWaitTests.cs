using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Pipelines.Following;

namespace Build.Tests.Pipelines;

public class StageWaitTests
{
    [Fact]
    public void An_execution_before_a_stage_that_another_is_in_names_that_one() => Assert.Equal(
        "Deploy: waits until first has left it. To end that one: ./build.sh --target Stop --execution first",
        StageWait.Of([Stage("Build", "second"), Stage("Deploy", "first", inbound: "second")], "second"));

    [Fact]
    public void A_closed_transition_is_said_with_its_reason() => Assert.Equal(
        "Deploy: waits, its transition is closed (freeze): ./build.sh --target Open --stage Deploy",
        StageWait.Of([Stage("Deploy", "first", inbound: "second", closed: "freeze")], "second"));

    [Fact]
    public void A_condition_that_is_being_checked_names_its_rules()
    {
        var stage = Stage("Deploy", "second");
        stage.BeforeEntryConditionState = new()
        {
            LatestExecution = new() { Status = ConditionExecutionStatus.InProgress },
            ConditionStates =
            [
                new()
                {
                    RuleStates =
                    [
                        new() { RuleName = "Window", LatestExecution = new() { Status = RuleExecutionStatus.InProgress, Summary = "Waiting for the deployment window" } },
                        new() { RuleName = "Errors", LatestExecution = new() { Status = RuleExecutionStatus.Succeeded } },
                    ],
                },
            ],
        };
        Assert.Equal(
            "Deploy: its entry condition is being checked: Window (Waiting for the deployment window). To end it: ./build.sh --target Stop --execution second", StageWait.Of([stage], "second"));
    }

    [Fact]
    public void Whoever_stands_before_no_stage_or_only_passes_waits_for_nothing()
    {
        Assert.Null(StageWait.Of([Stage("Deploy", "first", inbound: "third")], "second"));
        Assert.Null(StageWait.Of([Stage("Deploy", "first", inbound: "second", status: StageExecutionStatus.Succeeded)], "second"));
    }

    private static StageState Stage(string name, string latest, string? inbound = null, string? closed = null, StageExecutionStatus? status = null) => new()
    {
        StageName = name,
        LatestExecution = new() { PipelineExecutionId = latest, Status = status ?? StageExecutionStatus.InProgress },
        InboundExecutions = inbound is null ? null : [new() { PipelineExecutionId = inbound, Status = StageExecutionStatus.InProgress }],
        InboundTransitionState = new() { Enabled = closed is null, DisabledReason = closed },
    };
}
