using LocalAws.CodeBuild;
using LocalAws.CodeBuild.Execution;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>An action's build: started once, whatever restarts, and waited for.</summary>
internal sealed class BuildWork(PipelineBuilds builds, StateStore store)
{
    /// <summary>Builds what <paramref name="make"/> asks for with the places of the action's outputs; finds a build that was begun again.</summary>
    public async Task<ActionOutcome> RunAsync(ActionRun run, Func<IReadOnlyList<ArtifactDetail>, PipelineBuild> make, CancellationToken cancellation)
    {
        var (id, outputs) = run.ExternalExecutionId is { } begun ? (begun, run.Record.OutputArtifacts) : Start(run, make);
        var build = await builds.WaitAsync(run.Scope, id, cancellation).ConfigureAwait(false);
        var outcome = new ActionOutcome
        {
            ExternalExecutionId = id,
            ExternalExecutionUrl = ConsoleLinks.Build(run.Scope.Region, id),
            LogStreamArn = build.Logs?.CloudWatchLogsArn,
            Artifacts = outputs.ToDictionary(output => output.Name!, output => output.S3location!),
            Variables = (build.ExportedEnvironmentVariables ?? []).ToDictionary(variable => variable.Name!, variable => variable.Value ?? ""),
        };
        return build.BuildStatus == BuildStatus.Succeeded ? outcome : outcome with { Failure = new() { Code = "JobFailed", Message = Explain(build) } };
    }

    /// <summary>Submits the build and notes its id in one step, so that no restart can lose or repeat it.</summary>
    private (string Id, IReadOnlyList<ArtifactDetail> Outputs) Start(ActionRun run, Func<IReadOnlyList<ArtifactDetail>, PipelineBuild> make) => store.Transaction(() =>
    {
        IReadOnlyList<ArtifactDetail> outputs = [.. (run.Declaration.OutputArtifacts ?? []).Select(output => new ArtifactDetail
        {
            Name = output.Name,
            S3location = ArtifactBucket.NewLocation(run, output.Name),
        })];
        var id = builds.Start(make(outputs));
        run.Report(action => action with { ExternalExecutionId = id, OutputArtifacts = outputs, ExternalExecutionUrl = ConsoleLinks.Build(run.Scope.Region, id) });
        return (id, outputs);
    });

    private static string Explain(Build build)
    {
        var phase = build.Phases?.FirstOrDefault(phase => phase.Contexts is { Count: > 0 } && phase.PhaseStatus is not null and not BuildStatus.Succeeded);
        var context = phase?.Contexts?[0];
        return context is null
            ? $"Build terminated with state: {build.BuildStatus}"
            : $"Build terminated with state: {build.BuildStatus}. Phase: {phase!.PhaseType}, Code: {context.StatusCode}, Message: {context.Message}";
    }
}
