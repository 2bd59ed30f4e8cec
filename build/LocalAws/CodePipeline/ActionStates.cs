using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline;

/// <summary>Actions as GetPipelineState describes them.</summary>
internal static class ActionStates
{
    public static ActionState Of(ActionDeclaration action, ActionRecord? record, string region) => new(
        action.Name,
        record?.Revision is { RevisionId: { } revision } source ? new ActionRevision(revision, source.RevisionChangeIdentifier ?? revision, record.LastUpdateTime) : null,
        record is null ? null : Run(record),
        record?.EntityUrl ?? ConsoleLinks.Entity(action, region),
        record?.Revision?.RevisionUrl);

    private static ActionExecution Run(ActionRecord record) => new(
        record.Id, record.Status, record.Summary, record.LastUpdateTime, record.IsInProgress ? record.Token : null, record.UpdatedBy, record.ExternalExecutionId,
        record.ExternalExecutionUrl, record.ErrorDetails, record.LogStreamArn, record.PercentComplete);
}
