using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>INSTALL, PRE_BUILD, BUILD and POST_BUILD: runs the phase's commands, then its finally block, and again as on-failure says.</summary>
internal sealed class CommandStep(string phase, RuntimeProbe runtimes) : IBuildStep
{
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        if (!run.Spec.Phases.TryGetValue(phase, out var spec))
            return;
        foreach (var (name, version) in spec.RuntimeVersions)
            await runtimes.CheckAsync(run, name, version, cancellation);
        // Of the commands' exit statuses the last one stays the last one.
        await run.Shells!.RunAsync($"export CODEBUILD_BUILD_SUCCEEDING={(run.Succeeding ? 1 : 0)}; (exit \"${{CODEBUILD_LAST_EXIT:-0}}\")", spec.RunAs, cancellation);
        for (var retries = 0; ; retries++)
        {
            var failure = await OnceAsync(run, spec, cancellation);
            if (failure is null)
                return;
            if (!spec.OnFailure.RetriesAfter(retries, failure.Message))
                throw failure;
            run.Log.Container($"{failure.Message}. Retrying phase {phase}: {retries + 1} of {spec.OnFailure.Retries}");
        }
    }

    private static async Task<PhaseFailure?> OnceAsync(BuildRun run, PhaseSpec spec, CancellationToken cancellation)
    {
        var failure = await BlockAsync(run, spec.Commands, spec.RunAs, cancellation);
        return await BlockAsync(run, spec.Finally, spec.RunAs, cancellation) is { } last ? failure ?? last : failure;
    }

    private static async Task<PhaseFailure?> BlockAsync(BuildRun run, IReadOnlyList<string> commands, string? user, CancellationToken cancellation)
    {
        foreach (var command in commands)
        {
            run.Log.Container($"Running command {command}");
            var status = await run.Shells!.RunAsync(command, user, cancellation);
            if (status == 0)
                continue;
            run.Log.Container($"Command did not exit successfully {command} exit status {status}");
            return PhaseFailure.Command(command, status);
        }
        return null;
    }
}
