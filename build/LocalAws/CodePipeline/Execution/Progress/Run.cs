using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>An execution and the structure version that it runs.</summary>
public sealed record Run(PipelineDeclaration Structure, ExecutionRecord Execution)
{
    public StageDeclaration Stage => Structure.Stages[Execution.StageIndex];
    public string StageName => Stage.Name;

    /// <summary>The record of the stage that the execution is in.</summary>
    public StageRecord Current => Execution.Stage(StageName)
        ?? throw new InvalidOperationException($"Execution {Execution.Id} has no record of stage '{StageName}', which it is in.");

    /// <summary>The execution with the current stage's record replaced.</summary>
    public ExecutionRecord With(StageRecord stage, Moment moment)
    {
        var updated = stage with { LastUpdateTime = moment.Now };
        return Execution with
        {
            LastUpdateTime = moment.Now,
            Stages = [.. Execution.Stages.Where(other => other.Name != stage.Name), updated],
        };
    }
}

/// <summary>The instant of a decision, and where new ids come from.</summary>
public sealed record Moment(DateTimeOffset Now, Func<string> NewId);
