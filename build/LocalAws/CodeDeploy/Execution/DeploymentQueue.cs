using System.Threading.Channels;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Deployments that were created and wait for their runner.</summary>
public sealed class DeploymentQueue
{
    private readonly Channel<(Scope Scope, string DeploymentId)> channel = Channel.CreateUnbounded<(Scope, string)>();

    /// <summary>Hands a deployment to the runner.</summary>
    public void Add(Scope scope, string deploymentId) => channel.Writer.TryWrite((scope, deploymentId));

    /// <summary>Deployments in the order in which they were created.</summary>
    public IAsyncEnumerable<(Scope Scope, string DeploymentId)> ReadAsync(CancellationToken cancellation) => channel.Reader.ReadAllAsync(cancellation);
}
