using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline.Execution;

public class SchedulerTests
{
    private static readonly PipelineDeclaration Chain = Demo(Stage("Build", Build()), Stage("Approve", Approval("Yes")));

    [Fact]
    public void Stages_run_one_after_another()
    {
        var play = new Play(Chain);
        var first = play.Start();
        Assert.Equal(["Checkout"], play.Running(first));
        play.End(first, "Checkout");
        Assert.Equal(["Compile"], play.Running(first));
        play.End(first, "Compile");
        play.End(first, "Yes");
        Assert.Equal("Succeeded", play[first].Status);
        Assert.All(play[first].Stages, stage => Assert.Equal("Succeeded", stage.Status));
    }

    [Fact]
    public void Actions_of_one_run_order_start_together_and_the_next_wait_for_all_of_them()
    {
        var play = new Play(Demo(Stage("Approve", Approval("A"), Approval("B"), Approval("C", runOrder: 2))));
        var first = play.Start();
        play.End(first, "Checkout");
        Assert.Equal(["A", "B"], play.Running(first));
        play.End(first, "B");
        Assert.Equal(["A"], play.Running(first));
        play.End(first, "A");
        Assert.Equal(["C"], play.Running(first));
    }

    [Fact]
    public void A_failed_action_fails_its_stage_once_the_parallel_ones_have_ended()
    {
        var play = new Play(Demo(Stage("Approve", Approval("A"), Approval("B"), Approval("C", runOrder: 2))));
        var first = play.Start();
        play.End(first, "Checkout");
        play.Fail(first, "A");
        Assert.Equal("InProgress", play.StatusOf(first, "Approve"));
        play.End(first, "B");
        Assert.Equal("Failed", play.StatusOf(first, "Approve"));
        Assert.Equal("Failed", play[first].Status);
        Assert.Empty(play.Running(first));
    }

    [Fact]
    public void The_newest_waiting_execution_supersedes_older_ones()
    {
        var play = new Play(Chain);
        var (first, second, third) = (play.Start(), play.Start(), play.Start());
        Assert.Equal("InProgress", play[first].Status);
        Assert.Equal("Superseded", play[second].Status);
        Assert.True(play[third].Waiting);
        play.End(first, "Checkout");
        Assert.Equal(["Checkout"], play.Running(third));
    }

    [Fact]
    public void Queued_executions_wait_in_their_order()
    {
        var play = new Play(Chain with { PipelineType = "V2", ExecutionMode = "QUEUED" });
        var (first, second, third) = (play.Start(), play.Start(), play.Start());
        play.End(first, "Checkout");
        Assert.Equal(["Checkout"], play.Running(second));
        play.End(second, "Checkout");
        Assert.True(play[second].Waiting);
        Assert.Equal(["Checkout"], play.Running(third));
        play.End(first, "Compile");
        Assert.Equal(["Compile"], play.Running(second));
    }

    [Fact]
    public void Parallel_executions_do_not_wait_for_each_other()
    {
        var play = new Play(Chain with { PipelineType = "V2", ExecutionMode = "PARALLEL" });
        var (first, second) = (play.Start(), play.Start());
        Assert.Equal(["Checkout"], play.Running(first));
        Assert.Equal(["Checkout"], play.Running(second));
    }

    [Fact]
    public void A_disabled_transition_holds_executions_until_it_is_enabled()
    {
        var play = new Play(Chain);
        play.Closed.Add("Build");
        var first = play.Start();
        play.End(first, "Checkout");
        Assert.True(play[first].Waiting);
        var second = play.Start();
        play.End(second, "Checkout");
        Assert.Equal("Superseded", play[first].Status);
        play.Closed.Clear();
        play.Advance();
        Assert.Equal(["Compile"], play.Running(second));
    }

    [Fact]
    public void Stop_and_wait_lets_actions_end()
    {
        var play = new Play(Chain);
        var first = play.Start();
        play.Change(first, execution => execution with { Stop = new StopRequest(Abandon: false, "enough") });
        Assert.Equal("Stopping", play[first].Status);
        play.End(first, "Checkout");
        Assert.Equal("Stopped", play[first].Status);
        Assert.Equal("Stopped", play.StatusOf(first, "Source"));
        Assert.Equal("Succeeded", play[first].Stage("Source")!.Actions[0].Status);
    }

    [Fact]
    public void Stop_and_abandon_does_not_wait()
    {
        var play = new Play(Chain);
        var first = play.Start();
        play.Change(first, execution => execution with { Stop = new StopRequest(Abandon: true, null) });
        Assert.Equal("Stopped", play[first].Status);
        Assert.Equal("Abandoned", play[first].Stage("Source")!.Actions[0].Status);
    }

    [Fact]
    public void A_variable_without_a_value_fails_the_action_that_names_it()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes", customData: "#{CheckoutVariables.CommitId}"))));
        var first = play.Start();
        play.End(first, "Checkout");
        var action = Assert.Single(play[first].Stage("Approve")!.Actions);
        Assert.Equal("Failed", action.Status);
        Assert.Equal("The variable #{CheckoutVariables.CommitId} has no value in this execution", action.ErrorDetails!.Message);
    }

    [Fact]
    public void Output_variables_reach_later_actions()
    {
        var play = new Play(Demo(Stage("Approve", Approval("Yes", customData: "Ship #{CheckoutVariables.CommitId}?"))));
        var first = play.Start();
        play.End(first, "Checkout", new() { Variables = new Dictionary<string, string> { ["CommitId"] = "abc" } });
        Assert.Equal("Ship abc?", play[first].Stage("Approve")!.Actions[0].ResolvedConfiguration["CustomData"]);
    }
}
