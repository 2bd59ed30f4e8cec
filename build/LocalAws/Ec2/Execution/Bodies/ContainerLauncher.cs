using LocalAws.Kernel;
using LocalAws.Kernel.Docker;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>Makes instances of containers, where there are no namespaces for us.</summary>
internal sealed class ContainerLauncher(StateFolder state, LocalAwsOptions options, DockerEngine docker)
{
    /// <exception cref="DockerException">No container can be had.</exception>
    public async Task<RunningInstance> LaunchAsync(string instanceId, string root, int port, string account, CancellationToken cancellation)
    {
        await docker.VersionAsync(cancellation);
        await docker.EnsureImageAsync(options.InstanceImage, _ => { }, cancellation);
        Directory.CreateDirectory(root);
        await MakeDiskAsync(instanceId, root, account, cancellation);
        var mounts = InstanceFiles.ContainerFolders.SelectMany(name => new[] { "--volume", $"{root}/{name}:/{name}" });
        var container = await docker.StartAsync(NameOf(instanceId), options.InstanceImage, mounts, cancellation);
        return new RunningInstance(instanceId, new InstanceFiles(root, isContainer: true), new ContainerBody(container), InstanceEnvironment.Of(port, MachinePrograms.SystemPath, InstanceEnvironment.OfMachine()));
    }

    private static string NameOf(string instanceId) => $"nutshell-{instanceId}";

    // As an instance of namespaces has it, from the image's files instead of the machine's.
    private async Task MakeDiskAsync(string instanceId, string root, string account, CancellationToken cancellation)
    {
        var script = await InitScript.WriteAsync(state, instanceId, cancellation);
        string[] words =
        [
            "run", "--rm", "--name", NameOf(instanceId) + "-disk", "--pull", "never", "--network", "none", "--user", "0", "--volume", $"{root}:/.disk", "--volume", $"{script}:/.init.sh:ro",
            "--env", $"ACCOUNT={account}", "--env", $"OWN={string.Join(' ', InstanceFiles.OwnFolders)}", "--entrypoint", "bash", options.InstanceImage, "/.init.sh", "disk", "/.disk",
        ];
        var made = await docker.RunAsync(words, cancellation);
        if (made.ExitCode != 0)
            throw new DockerException($"image {options.InstanceImage} does not make an instance (bash, coreutils, grep and sed must be in it): {made.Text}");
    }
}
