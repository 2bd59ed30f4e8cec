using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>Writes an action's outcome into its execution: the record, the artifacts and variables that later actions use, the source revision.</summary>
public static class ActionCompletion
{
    /// <summary>The execution after the action ended; unchanged when the action is not in progress any more (abandoned, timed out, decided already).</summary>
    public static ExecutionRecord Apply(PipelineDeclaration structure, ExecutionRecord execution, string actionId, ActionOutcome outcome, DateTimeOffset now)
    {
        var stage = execution.Stages.FirstOrDefault(stage => stage.Actions.Any(action => action.Id == actionId && action.IsInProgress));
        if (stage is null) return execution;
        var record = stage.Actions.First(action => action.Id == actionId);
        var declaration = structure.Stages.First(declared => declared.Name == stage.Name).Actions.First(action => action.Name == record.Name);
        var ended = Ended(record, outcome, now);
        var updated = execution with
        {
            LastUpdateTime = now,
            Stages = [.. execution.Stages.Select(other => other == stage ? Replace(stage, ended) : other)],
        };
        return outcome.Failure is null ? AddOutputs(updated, declaration, ended, outcome) : updated;
    }

    /// <summary>The execution with one action's record changed, wherever it is.</summary>
    public static ExecutionRecord Update(ExecutionRecord execution, string actionId, Func<ActionRecord, ActionRecord> change) => execution with
    {
        Stages = [.. execution.Stages.Select(stage => stage.Actions.FirstOrDefault(action => action.Id == actionId) is { } action
            ? Replace(stage, change(action))
            : stage)],
    };

    private static StageRecord Replace(StageRecord stage, ActionRecord changed) => stage with
    {
        LastUpdateTime = changed.LastUpdateTime,
        Actions = [.. stage.Actions.Select(action => action.Id == changed.Id ? changed : action)],
    };

    private static ActionRecord Ended(ActionRecord record, ActionOutcome outcome, DateTimeOffset now) => record with
    {
        Status = outcome.Failure is null ? ExecutionStatus.Succeeded : ExecutionStatus.Failed,
        LastUpdateTime = now,
        UpdatedBy = outcome.UpdatedBy ?? record.UpdatedBy,
        Summary = outcome.Summary ?? outcome.Failure?.Message ?? record.Summary,
        ErrorDetails = outcome.Failure,
        ExternalExecutionId = outcome.ExternalExecutionId ?? record.ExternalExecutionId,
        ExternalExecutionUrl = outcome.ExternalExecutionUrl ?? record.ExternalExecutionUrl,
        LogStreamArn = outcome.LogStreamArn ?? record.LogStreamArn,
        OutputArtifacts = [.. outcome.Artifacts.Select(artifact => new ArtifactDetail { Name = artifact.Key, S3location = artifact.Value })],
        OutputVariables = outcome.Variables,
        Revision = outcome.Revision,
    };

    private static ExecutionRecord AddOutputs(ExecutionRecord execution, ActionDeclaration action, ActionRecord ended, ActionOutcome outcome)
    {
        var artifacts = new Dictionary<string, S3Location>(execution.Artifacts);
        foreach (var (name, location) in outcome.Artifacts) artifacts[name] = location;
        var namespaces = new Dictionary<string, IReadOnlyDictionary<string, string>>(execution.Namespaces);
        if (action.Namespace is { } space) namespaces[space] = outcome.Variables;
        var result = execution with { Artifacts = artifacts, Namespaces = namespaces };
        if (outcome.Revision is not { } revision || action.ActionTypeId.Category != "Source") return result;
        return result with
        {
            ArtifactRevisions = [.. execution.ArtifactRevisions.Where(other => other.Name != revision.Name), revision],
            SourceRevisions =
            [
                .. execution.SourceRevisions.Where(other => other.ActionName != ended.Name),
                new SourceRevision
                {
                    ActionName = ended.Name,
                    RevisionId = revision.RevisionId,
                    RevisionSummary = revision.RevisionSummary,
                    RevisionUrl = revision.RevisionUrl,
                },
            ],
        };
    }
}
