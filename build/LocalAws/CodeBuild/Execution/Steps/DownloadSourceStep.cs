using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Shell;
using LocalAws.CodeBuild.Execution.Sources;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>DOWNLOAD_SOURCE: fetches the sources, reads the buildspec, makes the environment, restores the cache.</summary>
internal sealed class DownloadSourceStep(SourceFetcher sources, BuildSpecReader specs, EnvironmentMaker environments, BuildCache cache) : IBuildStep
{
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        run.Log.Container("Phase is DOWNLOAD_SOURCE");
        try
        {
            await sources.FetchAsync(run, cancellation);
        }
        catch (AwsException error)
        {
            throw PhaseFailure.Client(
                $"{error.Code}: {error.Message} for {(run.Stored.Pipeline is null ? "primary source" : "source artifact")} "
                    + $"and source version {run.Build.SourceVersion}"
            );
        }
        run.Log.Container($"CODEBUILD_SRC_DIR={run.SourceFolder}");
        try
        {
            run.Spec = await specs.ReadAsync(run, cancellation);
        }
        catch (BuildSpecException broken)
        {
            throw new PhaseFailure(BuildSpecException.StatusCode, broken.Message);
        }
        run.Log.Container("Processing environment variables");
        var variables = await environments.MakeAsync(run, cancellation);
        await CheckUsersAsync(run, cancellation);
        if (run.Spec.Env.GitCredentialHelper)
            GitCredentialHelper.Install(Path.Combine(run.Folder, "home"));
        var shell = run.Spec.Env.Shell == EnvSpec.Bash ? ShellProgram.Bash : run.Machine.ShOf(run.Build.Environment!.Image);
        if (shell.Notice is { } notice)
            run.Log.Container(notice);
        var settings = new ShellSettings(run.WorkFolder, run.SourceFolder, variables, shell, run.Spec.RunAs) { Machine = run.Machine };
        run.Shells = new Shells(settings, run.Log.Output);
        await cache.RestoreAsync(run, cancellation);
        run.Log.Container($"Phases found in YAML: {run.Spec.Phases.Count}");
        foreach (var (name, phase) in run.Spec.Phases)
            run.Log.Container($" {name}: {phase.Commands.Count} commands");
    }

    private static async Task CheckUsersAsync(BuildRun run, CancellationToken cancellation)
    {
        foreach (var user in run.Spec.Phases.Values.Select(phase => phase.RunAs).Append(run.Spec.RunAs).OfType<string>())
            if (await run.Machine.CannotRunAsAsync(user, cancellation) is { } reason)
                throw PhaseFailure.Client(reason);
    }
}
