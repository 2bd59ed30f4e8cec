using LocalAws.Ec2.Execution.Bodies;
using LocalAws.Kernel;
using LocalAws.Kernel.Docker;

namespace LocalAws.Tests.Ec2;

/// <summary>What starts instances in a state folder, without a server.</summary>
internal static class Launchers
{
    public static InstanceLauncher Of(StateFolder state, LocalAwsOptions options) => new(options, new NamespaceLauncher(state), new ContainerLauncher(state, options, new DockerEngine(options)));

    /// <summary>Of namespaces alone.</summary>
    public static InstanceLauncher Of(StateFolder state) => Of(state, new LocalAwsOptions { StateFolder = state.Path, InstancesInContainers = false });
}
