using LocalAws.Kernel.Docker;

namespace LocalAws.CodeBuild.Execution.Machines;

/// <summary>Chooses what a build runs on: this machine, or a container of the project's image where the options ask for that.</summary>
internal sealed class BuildMachines(LocalAwsOptions options, DockerEngine docker)
{
    /// <summary>AWS's status code for an image that cannot be had.</summary>
    private const string NoImage = "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE";

    /// <exception cref="PhaseFailure">A container was asked for, and there is none to be had.</exception>
    public async Task<IBuildMachine> StartAsync(BuildRun run, CancellationToken cancellation)
    {
        if (!options.BuildsInContainers)
        {
            run.Log.Container($"Running on this machine instead of image {run.Build.Environment!.Image}, in {run.Folder}");
            if (run.Build.Environment.PrivilegedMode ?? false)
                run.Log.Container("privilegedMode has no effect: the build has the rights of the user who runs LocalAws");
            return Desk.Instance;
        }
        try
        {
            return await BuildContainer.StartAsync(docker, run, cancellation);
        }
        catch (DockerException exception)
        {
            throw new PhaseFailure(NoImage, $"Builds are to run in their image, but {exception.Message}. Without build.inContainer they run on this machine");
        }
    }
}
