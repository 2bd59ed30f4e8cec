using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Fleet;

/// <summary>Reads a deployment with all its instances.</summary>
public sealed class DeploymentReader(IAmazonCodeDeploy codeDeploy)
{
    private const int LargestBatch = 25;

    /// <summary>The deployment as it is now.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<DeploymentSnapshot> ReadAsync(string deploymentId, CancellationToken cancellationToken)
    {
        try
        {
            var info = (await codeDeploy.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = deploymentId }, cancellationToken)).DeploymentInfo!;
            var status = info.Status!.Value;
            // Before an instance is chosen there are no targets, and AWS refuses to list them.
            var targets = status is "Created" or "Queued" ? [] : await TargetsAsync(deploymentId, cancellationToken);
            return new(deploymentId, status, info.ErrorInformation?.Message, targets);
        }
        catch (AmazonCodeDeployException exception) when (exception is DeploymentDoesNotExistException or InvalidDeploymentIdException)
        {
            throw new BadInput($"There is no deployment '{deploymentId}'. {exception.Message}");
        }
    }

    private async Task<IReadOnlyList<TargetSnapshot>> TargetsAsync(string deploymentId, CancellationToken cancellationToken)
    {
        var request = new ListDeploymentTargetsRequest { DeploymentId = deploymentId };
        var targets = new List<TargetSnapshot>();
        do
        {
            var page = await codeDeploy.ListDeploymentTargetsAsync(request, cancellationToken);
            foreach (var batch in (page.TargetIds ?? []).Chunk(LargestBatch))
            {
                var response = await codeDeploy.BatchGetDeploymentTargetsAsync(new BatchGetDeploymentTargetsRequest { DeploymentId = deploymentId, TargetIds = [.. batch] }, cancellationToken);
                targets.AddRange((response.DeploymentTargets ?? []).Select(target => target.InstanceTarget).OfType<InstanceTarget>().Select(Snapshot));
            }
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return [.. targets.OrderBy(target => target.Instance, StringComparer.Ordinal)];
    }

    private static TargetSnapshot Snapshot(InstanceTarget target)
    {
        var events = target.LifecycleEvents ?? [];
        var current = events.FirstOrDefault(each => each.Status?.Value == "Failed") ?? events.LastOrDefault(each => each.Status?.Value is not ("Pending" or "Skipped" or null));
        return new(target.TargetId![(target.TargetId!.LastIndexOf('/') + 1)..], target.Status?.Value ?? "Unknown", current?.LifecycleEventName);
    }
}
