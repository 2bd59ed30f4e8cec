using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.CodeBuild.Execution.Steps;
using LocalAws.Kernel;
using LocalAws.Logs;

namespace LocalAws.CodeBuild.Execution;

/// <summary>Takes one build from QUEUED to COMPLETED, phase by phase as <see cref="PhasePlan"/> says.</summary>
internal sealed class BuildExecution(
    BuildSteps steps,
    BuildRecorder recorder,
    BuildFolders folders,
    BuildAccess access,
    LogWriter logs,
    BuildLogUpload upload,
    LocalAwsOptions options,
    TimeProvider clock
)
{
    /// <summary>What a build says that ended with LocalAws.</summary>
    public static PhaseContext Interrupted { get; } =
        new() { StatusCode = "INTERNAL_SERVICE_ERROR", Message = "LocalAws was stopped while this build ran. Start the build again." };

    /// <summary>Runs the build to its end; it does not throw for what happens in the build.</summary>
    /// <param name="slot">Completes when the build may leave the queue.</param>
    /// <param name="stop">StopBuild, or the end of this process.</param>
    /// <param name="shutdown">The end of this process: a build that waits stays as it is, one that runs ends with the reason.</param>
    public async Task<Build> RunAsync(Scope scope, StoredBuild stored, Func<CancellationToken, Task> slot, CancellationToken stop, CancellationToken shutdown)
    {
        var id = stored.Build.Id!;
        if (await QueueAsync(scope, stored, slot, stop, shutdown) is { } ended)
            return ended;
        var target = LogTarget.Of(scope, stored.Build, stored.LogsConfig);
        stored = recorder.Change(scope, id, build => build with { Logs = BuildLogUpload.Location(stored, target.Location(build.Logs!), scope.Region) });
        var folder = folders.Create(id);
        BuildRun run;
        using (var log = new BuildLog(logs, target, upload.PathFor(stored, folder), options.Log, clock))
        {
            run = new BuildRun(scope, stored, folder, log);
            using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(stored.Build.TimeoutInMinutes!.Value), clock);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop);
            try
            {
                for (var phase = PhaseName.Provisioning; phase is not (null or PhaseName.Completed); )
                    phase = await PhaseAsync(run, phase, timeout.Token, linked.Token, shutdown);
            }
            finally
            {
                access.Close(id);
            }
        }
        await upload.SendAsync(run);
        folders.Delete(id);
        return recorder.Complete(scope, id, PhasePlan.Outcome(run.Statuses));
    }

    private async Task<Build?> QueueAsync(
        Scope scope,
        StoredBuild stored,
        Func<CancellationToken, Task> slot,
        CancellationToken stop,
        CancellationToken shutdown
    )
    {
        var id = stored.Build.Id!;
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(stored.Build.QueuedTimeoutInMinutes!.Value), clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop);
        try
        {
            await slot(linked.Token);
            recorder.PhaseEnded(scope, id, PhaseName.Queued, BuildStatus.Succeeded, null);
            return null;
        }
        catch (OperationCanceledException) when (shutdown.IsCancellationRequested)
        {
            return stored.Build;
        }
        catch (OperationCanceledException)
        {
            return recorder.Complete(scope, id, timeout.IsCancellationRequested ? BuildStatus.TimedOut : BuildStatus.Stopped);
        }
    }

    private async Task<string?> PhaseAsync(BuildRun run, string phase, CancellationToken timeout, CancellationToken linked, CancellationToken shutdown)
    {
        recorder.PhaseStarted(run.Scope, run.Id, phase);
        run.Log.Container($"Entering phase {phase}");
        var (status, context) = await StepAsync(run, phase, timeout, phase == PhaseName.Finalizing ? CancellationToken.None : linked, shutdown);
        run.Log.Container($"Phase complete: {phase} State: {status}");
        run.Log.Container($"Phase context status code: {context?.StatusCode} Message: {context?.Message}");
        run.Statuses.Add(status);
        recorder.PhaseEnded(run.Scope, run.Id, phase, status, context);
        Keep(run, phase);
        var onFailure = run.Spec.Phases.TryGetValue(phase, out var spec) ? spec.OnFailure.Mode : OnFailureMode.Default;
        return PhasePlan.Next(phase, status, onFailure);
    }

    private async Task<(string Status, PhaseContext? Context)> StepAsync(
        BuildRun run,
        string phase,
        CancellationToken timeout,
        CancellationToken cancellation,
        CancellationToken shutdown
    )
    {
        try
        {
            await steps[phase].RunAsync(run, cancellation);
            return (BuildStatus.Succeeded, null);
        }
        catch (OperationCanceledException) when (shutdown.IsCancellationRequested)
        {
            return (BuildStatus.Fault, Interrupted);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return timeout.IsCancellationRequested
                ? (
                    BuildStatus.TimedOut,
                    new PhaseContext { StatusCode = "BUILD_TIMED_OUT", Message = $"Build has timed out after {run.Build.TimeoutInMinutes} minutes." }
                )
                : (BuildStatus.Stopped, null);
        }
        catch (PhaseFailure failure)
        {
            return (BuildStatus.Failed, new PhaseContext { StatusCode = failure.StatusCode, Message = run.Log.Mask.Apply(failure.Message) });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (BuildStatus.Fault, new PhaseContext { StatusCode = "INTERNAL_SERVICE_ERROR", Message = $"The machine failed the build: {fault.Message}" });
        }
    }

    /// <summary>What became known in a phase joins the build's record.</summary>
    private void Keep(BuildRun run, string phase)
    {
        if (phase is PhaseName.DownloadSource or PhaseName.UploadArtifacts)
            recorder.Change(
                run.Scope,
                run.Id,
                build =>
                    build with
                    {
                        ResolvedSourceVersion = run.ResolvedSourceVersion ?? build.ResolvedSourceVersion,
                        Artifacts = run.Artifacts ?? build.Artifacts,
                        SecondaryArtifacts = run.SecondaryArtifacts,
                        ExportedEnvironmentVariables = run.Exported,
                        ReportArns = run.ReportArns,
                    }
            );
    }
}
