using System.Globalization;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.Tests.CodePipeline.Execution;

/// <summary>A pipeline's executions moved by hand: the scheduler's decisions, and outcomes of actions as a test gives them.</summary>
internal sealed class Play(PipelineDeclaration structure)
{
    private readonly List<ExecutionRecord> executions = [];
    private int ids;

    public HashSet<string> Closed { get; } = [];

    public DateTimeOffset Now { get; set; } = DateTimeOffset.Parse("2026-11-24T10:00:00Z", CultureInfo.InvariantCulture);

    public Moment Moment => new(Now, () => $"id-{++ids}");

    public int Count => executions.Count;

    public ExecutionRecord this[int number] => executions[number - 1];

    public int Start()
    {
        executions.Add(new ExecutionRecord
        {
            Id = $"execution-{executions.Count + 1}",
            Number = executions.Count + 1,
            PipelineName = structure.Name,
            PipelineVersion = structure.Version ?? 1,
            Mode = structure.ExecutionMode ?? "SUPERSEDED",
            Trigger = new() { TriggerType = "StartPipelineExecution" },
            StartTime = Now,
            LastUpdateTime = Now,
        });
        Advance();
        return executions.Count;
    }

    public void Change(int number, Func<ExecutionRecord, ExecutionRecord> change)
    {
        executions[number - 1] = change(executions[number - 1]);
        Advance();
    }

    public void End(int number, string action, ActionOutcome? outcome = null) => Change(number, execution => ActionCompletion.Apply(
        structure, execution, execution.Stages.SelectMany(stage => stage.Actions).Last(record => record.Name == action && record.IsInProgress).Id,
        outcome ?? new ActionOutcome(), Now));

    public void Fail(int number, string action) => End(number, action, ActionOutcome.Failed("JobFailed", "it broke"));

    public string? StatusOf(int number, string stage) => this[number].Stage(stage)?.Status;

    public IEnumerable<string> Running(int number) => this[number].Stages.SelectMany(stage => stage.Actions).Where(action => action.IsInProgress).Select(action => action.Name);

    public void Advance()
    {
        var active = executions.Where(execution => execution.IsActive).Select(execution => new Run(structure, execution)).ToList();
        foreach (var next in Scheduler.Advance(active, Closed, Moment)) executions[(int)next.Number - 1] = next;
    }
}
