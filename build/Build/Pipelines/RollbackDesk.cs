using Build.Aws;
using Build.Pipelines.Acting;
using Build.Pipelines.Looking;
using Build.Reporting;

namespace Build.Pipelines;

/// <summary>Going back: a stage to an earlier execution; or, when none is named, what can be gone back to, with the exact commands.</summary>
public sealed class RollbackDesk(Cloud cloud, Journal journal, PipelineDesk desk)
{
    /// <summary>Rolls back, or lists the candidates of both kinds.</summary>
    /// <returns>What happened, in a line.</returns>
    /// <exception cref="BadInput">An execution without its stage, or one that cannot be gone back to.</exception>
    public async Task<string> RunAsync(string? stage, string? execution, CancellationToken cancellationToken)
    {
        if (execution is null)
            return await ListAsync(stage, cancellationToken);
        var where = stage ?? throw new BadInput("--stage is missing: a rollback is of one stage. ./build.sh --target Status lists them.");
        journal.Say(RollbackCandidates.StageKind);
        return await desk.WatchAsync(await desk.Actions.RollbackAsync(where, execution, cancellationToken), cancellationToken);
    }

    private async Task<string> ListAsync(string? stage, CancellationToken cancellationToken)
    {
        var candidates = new RollbackCandidates(new ExecutionHistory(cloud.Session.CodePipeline.Value), cloud.DeployRegions[0].Session.CodeDeploy.Value);
        var ofStage = await candidates.OfStageAsync(desk.Pipeline, stage ?? "Deploy", cancellationToken);
        var ofGroup = await candidates.OfGroupAsync(cloud.Names.DeploymentApplication, cloud.Names.DeploymentGroup, cancellationToken);
        journal.Say([RollbackCandidates.StageKind, .. Lines(ofStage), "", RollbackCandidates.GroupKind, .. Lines(ofGroup)]);
        return $"{ofStage.Count + ofGroup.Count} places to go back to; nothing was done";
    }

    private static IEnumerable<string> Lines(IReadOnlyList<RollbackCandidate> candidates) => candidates.Count == 0
        ? ["  nothing: there is no earlier one that succeeded"]
        : candidates.Select(candidate => $"  {candidate.When:yyyy-MM-dd HH:mm}  {candidate.What}\n    {candidate.Command}");
}
