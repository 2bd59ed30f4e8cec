using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>The record with which an action starts: its configuration resolved, its inputs found. Failed at once when a variable has no value.</summary>
internal static class ActionStart
{
    public static ActionRecord Create(ActionDeclaration action, ExecutionRecord execution, Moment moment)
    {
        var record = new ActionRecord
        {
            Id = moment.NewId(),
            Name = action.Name,
            StartTime = moment.Now,
            LastUpdateTime = moment.Now,
            Token = action.ActionTypeId.Category == "Approval" ? moment.NewId() : null,
            InputArtifacts = [.. (action.InputArtifacts ?? []).Select(input => new ArtifactDetail
            {
                Name = input.Name,
                S3location = execution.Artifacts.GetValueOrDefault(input.Name),
            })],
        };
        try
        {
            return record with { ResolvedConfiguration = Variables.Resolve(action.Configuration, execution) };
        }
        catch (UnresolvedVariableException unresolved)
        {
            return record with
            {
                Status = ExecutionStatus.Failed,
                ErrorDetails = new() { Code = "InvalidConfiguration", Message = unresolved.Message },
                Summary = unresolved.Message,
            };
        }
    }
}
