using LocalAws.Kernel.Docker;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>Makes instances of what there is: namespaces, else containers, else none, with what would help.</summary>
internal sealed class InstanceLauncher(LocalAwsOptions options, NamespaceLauncher namespaces, ContainerLauncher containers)
{
    /// <exception cref="InstanceException">This machine cannot run instances; the message says what to do.</exception>
    public async Task<RunningInstance> LaunchAsync(string instanceId, string root, int port, string account, CancellationToken cancellation)
    {
        var refusal = "The settings ask for instances that are containers (fleet.container).";
        if (options.InstancesInContainers != true)
        {
            try
            {
                return await namespaces.LaunchAsync(instanceId, root, port, account, cancellation);
            }
            catch (InstanceException exception) when (options.InstancesInContainers is null)
            {
                refusal = exception.Message;
            }
        }
        try
        {
            return await containers.LaunchAsync(instanceId, root, port, account, cancellation);
        }
        catch (DockerException exception)
        {
            throw new InstanceException($"{refusal} A container could be the instance, but {exception.Message}.");
        }
    }
}
