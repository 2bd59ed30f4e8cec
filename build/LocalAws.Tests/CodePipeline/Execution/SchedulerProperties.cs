using FsCheck;
using FsCheck.Fluent;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline.Execution;

/// <summary>Whatever operators and actions do, in whatever order.</summary>
public class SchedulerProperties
{
    private static readonly PipelineDeclaration Chain = Demo(
        Stage("Build", Build(), Build("Lint", "Code", "Report")),
        Stage("Approve", Approval("Yes"), Approval("Really", runOrder: 2)));

    [Theory]
    [InlineData("SUPERSEDED")]
    [InlineData("QUEUED")]
    public void A_stage_holds_one_execution_at_a_time(string mode) => Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(moves =>
    {
        var play = new Play(Chain with { PipelineType = "V2", ExecutionMode = mode });
        return moves.All(move =>
        {
            var last = Make(play, move);
            return Chain.Stages.All(stage => All(play, last).Count(execution => execution is { IsActive: true, Waiting: false } && StageOf(execution) == stage.Name) <= 1);
        });
    }));

    [Fact]
    public void A_stage_has_one_waiting_execution_when_newer_ones_supersede() => Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(moves =>
    {
        var play = new Play(Chain);
        return moves.All(move =>
        {
            var last = Make(play, move);
            return Chain.Stages.All(stage => All(play, last).Count(execution => execution is { IsActive: true, Waiting: true } && StageOf(execution) == stage.Name) <= 1);
        });
    }));

    [Theory]
    [InlineData("SUPERSEDED")]
    [InlineData("QUEUED")]
    [InlineData("PARALLEL")]
    public void Every_execution_ends_once_stages_are_open_and_actions_end(string mode) => Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(moves =>
    {
        var play = new Play(Chain with { PipelineType = "V2", ExecutionMode = mode });
        var last = moves.Aggregate(0, (_, move) => Make(play, move));
        play.Closed.Clear();
        play.Advance();
        while (All(play, last).FirstOrDefault(execution => play.Running((int)execution.Number).Any()) is { } busy)
            play.End((int)busy.Number, play.Running((int)busy.Number).First());
        return All(play, last).All(execution => !execution.IsActive);
    }));

    /// <summary>One move; returns how many executions there are.</summary>
    private static int Make(Play play, byte move)
    {
        var count = play.Count;
        var number = count == 0 ? 0 : 1 + (move / 8 % count);
        var running = number == 0 ? null : play.Running(number).FirstOrDefault();
        switch (move % 8)
        {
            case 0 or 1: play.Start(); break;
            case 2 or 3 or 4 when running is not null: play.End(number, running); break;
            case 5 when running is not null: play.Fail(number, running); break;
            case 6 when number > 0 && play[number].IsActive: play.Change(number, execution => execution with { Stop = new StopRequest(move > 127, null) }); break;
            case 7 when !play.Closed.Remove("Build"): play.Closed.Add("Build"); break;
        }

        return play.Count;
    }

    private static IEnumerable<ExecutionRecord> All(Play play, int count) => Enumerable.Range(1, count).Select(number => play[number]);

    private static string StageOf(ExecutionRecord execution) => Chain.Stages[execution.StageIndex].Name;
}
