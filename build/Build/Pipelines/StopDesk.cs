using Build.Aws;
using Build.Fleet;
using Build.Reporting;

namespace Build.Pipelines;

/// <summary>Stops executions and deployments, and stays until they have stopped.</summary>
public sealed class StopDesk(Cloud cloud, Journal journal, PipelineDesk desk)
{
    /// <summary>Stops an execution: what runs is waited for, or abandoned.</summary>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="BadInput">There is no such execution, or it has ended.</exception>
    public async Task<string> ExecutionAsync(string? given, bool abandon, string? reason, CancellationToken cancellationToken)
    {
        var id = await desk.ExecutionAsync(given, cancellationToken);
        await desk.Actions.StopAsync(id, abandon, reason ?? $"Stopped by {cloud.Identity}", cancellationToken);
        journal.Say(abandon
            ? $"{id} is being stopped; what its actions have begun (builds, deployments) goes on by itself."
            : $"{id} is being stopped once its running actions have ended; --abandon does not wait for them.");
        return $"{id} ended as {(await desk.FollowAsync(id, cancellationToken)).Execution.Status}";
    }

    /// <summary>Stops a deployment.</summary>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="BadInput">There is no such deployment, or it has ended.</exception>
    public async Task<string> DeploymentAsync(string id, CancellationToken cancellationToken) =>
        $"{id} ended as {(await new Deployments(cloud, journal, TimeProvider.System).StopAsync(id, cancellationToken)).Status}";
}
