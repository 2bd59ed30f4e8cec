using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Installs the built-in agent in an instance at its first start, and starts its process at each. The process does nothing itself: as long as
/// it lives, LocalAws carries lifecycle events out; stopped or killed, the instance is as deaf as one whose agent died.
/// </summary>
public sealed class AgentBoot(AgentPackage package) : IBootStep
{
    private const string Booted = "/opt/codedeploy-agent/state/booted";

    /// <inheritdoc/>
    public async Task BootAsync(RunningInstance instance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (File.Exists(instance.Files.HostPath(AgentPackage.Program)))
            await instance.RunAsync(new InstanceCommand(AgentPackage.Program, "start"), cancellation);
        else if (!File.Exists(instance.Files.HostPath(Booted))) // an agent that was uninstalled stays away
            await instance.RunAsync(new InstanceCommand("bash", "-c", $"{package.InstallScript}\nmkdir -p ${{0%/*}}; touch $0", Booted), cancellation);
    }

    /// <summary>Whether the agent's process lives.</summary>
    public static async Task<bool> IsRunningAsync(RunningInstance instance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var check = new InstanceCommand("bash", "-c", "kill -0 \"$(cat /opt/codedeploy-agent/state/.pid/codedeploy-agent.pid)\"");
        return (await instance.RunAsync(check, cancellation)).ExitCode == 0;
    }
}
