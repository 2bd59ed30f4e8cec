using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Acting;

/// <summary>Reads which approvals wait, and what they are about.</summary>
public sealed class PendingApprovals(IAmazonCodePipeline codePipeline)
{
    /// <summary>The approvals that wait, in the order of the stages.</summary>
    /// <exception cref="BadInput">There is no such pipeline.</exception>
    public async Task<IReadOnlyList<PendingApproval>> ReadAsync(string pipeline, CancellationToken cancellationToken)
    {
        try
        {
            var state = await codePipeline.GetPipelineStateAsync(new GetPipelineStateRequest { Name = pipeline }, cancellationToken);
            var waiting = (state.StageStates ?? []).SelectMany(stage => (stage.ActionStates ?? [])
                .Where(action => action.LatestExecution is { Status.Value: "InProgress", Token: { Length: > 0 } }).Select(action => (stage, action))).ToList();
            if (waiting.Count == 0)
                return [];
            var structure = (await codePipeline.GetPipelineAsync(new GetPipelineRequest { Name = pipeline }, cancellationToken)).Pipeline!;
            return await Task.WhenAll(waiting.Select(pair => DescribeAsync(structure, pair.stage, pair.action, cancellationToken)));
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{pipeline}'. Make it with ./build.sh --target Provision.");
        }
    }

    private async Task<PendingApproval> DescribeAsync(PipelineDeclaration structure, StageState stage, ActionState action, CancellationToken cancellationToken)
    {
        var id = stage.LatestExecution!.PipelineExecutionId!;
        var execution = (await codePipeline.GetPipelineExecutionAsync(new GetPipelineExecutionRequest { PipelineName = structure.Name, PipelineExecutionId = id }, cancellationToken)).PipelineExecution!;
        var revision = execution.ArtifactRevisions?.FirstOrDefault();
        var configuration = structure.Stages!.First(each => each.Name == stage.StageName).Actions!.First(each => each.Name == action.ActionName).Configuration;
        return new(
            stage.StageName!, action.ActionName!, id, Utc.Of(action.LatestExecution!.LastStatusChange), configuration?.GetValueOrDefault("CustomData"),
            configuration?.GetValueOrDefault("ExternalEntityLink"), revision is null ? null : $"{revision.RevisionId} {RevisionSummary.FirstLineOf(revision.RevisionSummary)}".TrimEnd(), action.LatestExecution.Token!);
    }
}
