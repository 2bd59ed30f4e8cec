using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>
/// Rolling a stage back: a new execution runs the stage again with what an earlier execution, successful in it, had produced before
/// (AWS: "Configuring stage rollback").
/// </summary>
public static class RollbackStart
{
    /// <summary>Null when <paramref name="target"/> can be rolled back to, else AWS's error.</summary>
    public static Kernel.AwsException? Refusal(PipelineDeclaration structure, string stage, ExecutionRecord target)
    {
        if (structure.ExecutionMode == "PARALLEL")
            return CodePipelineErrors.UnableToRollbackStage("A stage of a pipeline in PARALLEL execution mode cannot be rolled back");
        if (structure.Stages[0].Name == stage)
            return CodePipelineErrors.UnableToRollbackStage($"The source stage '{stage}' cannot be rolled back");
        if (target.Type == "ROLLBACK")
            return CodePipelineErrors.UnableToRollbackStage($"Execution '{target.Id}' is itself a rollback and cannot be rolled back to");
        if (target.PipelineVersion != structure.Version)
            return CodePipelineErrors.PipelineExecutionOutdated(target.Id);
        if (target.Stage(stage)?.Status != ExecutionStatus.Succeeded)
            return CodePipelineErrors.UnableToRollbackStage($"Execution '{target.Id}' has not succeeded in stage '{stage}'");
        return null;
    }

    /// <summary>The rollback's execution; it waits to enter the stage and ends with it.</summary>
    public static ExecutionRecord Create(PipelineDeclaration structure, string stage, ExecutionRecord target, ExecutionTrigger trigger, long number, Moment moment)
    {
        var index = structure.Stages.Select(declared => declared.Name).ToList().IndexOf(stage);
        return new ExecutionRecord
        {
            Id = moment.NewId(),
            Number = number,
            PipelineName = target.PipelineName,
            PipelineVersion = target.PipelineVersion,
            Mode = structure.ExecutionMode ?? "SUPERSEDED",
            Type = "ROLLBACK",
            RollbackTarget = target.Id,
            Trigger = trigger,
            StartTime = moment.Now,
            LastUpdateTime = moment.Now,
            StageIndex = index,
            LastStageIndex = index,
            Variables = target.Variables,
            Artifacts = target.Artifacts,
            Namespaces = target.Namespaces,
            ArtifactRevisions = target.ArtifactRevisions,
            SourceRevisions = target.SourceRevisions,
        };
    }
}
