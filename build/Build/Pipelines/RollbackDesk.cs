using Build.Aws;
using Build.Pipelines.Acting;
using Build.Reporting;

namespace Build.Pipelines;

/// <summary>Going back: a stage to an earlier execution; or, when none is named, what can be gone back to, with the exact commands.</summary>
public sealed class RollbackDesk(Cloud cloud, Journal journal, PipelineDesk desk)
{
    private const int DocumentVersion = 1;

    /// <summary>Shows the candidates of both kinds.</summary>
    /// <param name="stage">Stage to go back with; Deploy when not said.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was found, in a line.</returns>
    /// <exception cref="BadInput">There is no such stage.</exception>
    public async Task<string> ListAsync(string? stage, CancellationToken cancellationToken)
    {
        var candidates = new RollbackCandidates(cloud.Session.CodePipeline.Value, cloud.DeployRegions[0].Session.CodeDeploy.Value);
        var name = await desk.StageAsync(stage ?? "Deploy", cancellationToken);
        var ofStage = await candidates.OfStageAsync(desk.Pipeline, name, cancellationToken);
        var ofGroup = await candidates.OfGroupAsync(cloud.Names.DeploymentApplication, cloud.Names.DeploymentGroup, cancellationToken);
        journal.Show(new RollbackDocument(DocumentVersion, desk.Pipeline, name, ofStage, ofGroup), Lines);
        return $"{ofStage.Count + ofGroup.Count} places to go back to; nothing was done";
    }

    /// <summary>Rolls a stage back to an earlier execution, and follows it.</summary>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="BadInput">An execution without its stage, or one that cannot be gone back to.</exception>
    public async Task<string> RunAsync(string? stage, string execution, CancellationToken cancellationToken)
    {
        var where = await desk.StageAsync(stage ?? throw new BadInput("--stage is missing: a rollback is of one stage. ./build.sh --target Status lists them."), cancellationToken);
        var target = await desk.ExecutionAsync(execution, cancellationToken);
        journal.Say(RollbackCandidates.StageKind);
        return await desk.WatchAsync(await desk.Actions.RollbackAsync(where, target, cancellationToken), cancellationToken);
    }

    private static IEnumerable<string> Lines(RollbackDocument document) =>
    [
        $"Stage {document.Stage} to an earlier execution:", $"  {RollbackCandidates.StageKind}", .. Lines(document.Executions), "",
        "The deployment group to an earlier revision:", $"  {RollbackCandidates.GroupKind}", .. Lines(document.Revisions),
    ];

    private static IEnumerable<string> Lines(IReadOnlyList<RollbackCandidate> candidates) => candidates.Count == 0
        ? ["  nothing: there is no earlier one that succeeded"]
        : candidates.SelectMany(candidate => new[] { $"  {candidate.When:yyyy-MM-dd HH:mm}  {candidate.What}", $"    {candidate.Command}" });
}

/// <summary>What can be gone back to.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="Stage">The stage that executions are candidates for.</param>
/// <param name="Executions">Earlier executions that succeeded in it.</param>
/// <param name="Revisions">Earlier revisions of the deployment group.</param>
public sealed record RollbackDocument(int Version, string Pipeline, string Stage, IReadOnlyList<RollbackCandidate> Executions, IReadOnlyList<RollbackCandidate> Revisions) : IDocument;
