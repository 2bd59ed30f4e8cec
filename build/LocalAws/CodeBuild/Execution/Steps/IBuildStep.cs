namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>What happens in one phase of a build.</summary>
internal interface IBuildStep
{
    /// <exception cref="PhaseFailure">The phase failed.</exception>
    Task RunAsync(BuildRun run, CancellationToken cancellation);
}
