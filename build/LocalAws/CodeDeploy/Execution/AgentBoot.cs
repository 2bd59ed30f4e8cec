using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Installs the built-in agent in an instance and starts its process. The process does nothing itself: as long as it lives, LocalAws
/// carries lifecycle events out; stopped or killed, the instance is as deaf as one whose agent died.
/// </summary>
public sealed class AgentBoot : IBootStep
{
    private const string Program = "/opt/codedeploy-agent/bin/codedeploy-agent";
    private const string Version = "/opt/codedeploy-agent/.version";
    private const string Service = "/etc/init.d/codedeploy-agent";

    /// <inheritdoc/>
    public async Task BootAsync(RunningInstance instance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var program = instance.Files.HostPath(Program);
        if (!File.Exists(program) && !File.Exists(instance.Files.HostPath(Version)))
            await InstallAsync(instance, program, cancellation);
        if (File.Exists(program))
            await instance.RunAsync(new InstanceCommand(Program, "start"), cancellation);
    }

    /// <summary>Whether the agent's process lives.</summary>
    public static async Task<bool> IsRunningAsync(RunningInstance instance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var check = new InstanceCommand("bash", "-c", "kill -0 \"$(cat /opt/codedeploy-agent/state/.pid/codedeploy-agent.pid)\"");
        return (await instance.RunAsync(check, cancellation)).ExitCode == 0;
    }

    private static async Task InstallAsync(RunningInstance instance, string program, CancellationToken cancellation)
    {
        const UnixFileMode Executable = (UnixFileMode)0x1ED; // rwxr-xr-x
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        await File.WriteAllTextAsync(program, await EmbeddedScript.TextAsync("codedeploy-agent.sh", cancellation), cancellation);
        FileModes.Set(program, Executable);
        await File.WriteAllTextAsync(instance.Files.HostPath(Version), $"agent_version: LOCALAWS_{typeof(AgentBoot).Assembly.GetName().Version?.ToString(3)}\n", cancellation);
        Directory.CreateDirectory(Path.GetDirectoryName(instance.Files.HostPath(Service))!);
        if (!Path.Exists(instance.Files.HostPathOfEntry(Service)))
            File.CreateSymbolicLink(instance.Files.HostPathOfEntry(Service), Program);
    }
}
