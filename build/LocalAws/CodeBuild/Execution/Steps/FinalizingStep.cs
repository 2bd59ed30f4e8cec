namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>FINALIZING: stops whatever the build still runs.</summary>
internal sealed class FinalizingStep : IBuildStep
{
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        if (run.Shells is { } shells)
            await shells.DisposeAsync();
        await run.Machine.DisposeAsync();
    }
}
