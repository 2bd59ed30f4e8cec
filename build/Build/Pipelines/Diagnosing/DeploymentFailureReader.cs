using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Pipelines.Diagnosing;

/// <summary>Reads why a deployment failed: its error, and every lifecycle event that failed with its diagnostics.</summary>
public sealed class DeploymentFailureReader(IAmazonCodeDeploy codeDeploy)
{
    private const int LargestBatch = 25;

    /// <summary>Status and failure of a deployment.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<(string Status, DeploymentFailure Failure)> ReadAsync(string deploymentId, CancellationToken cancellationToken)
    {
        try
        {
            var targets = TargetsAsync(deploymentId, cancellationToken);
            var info = (await codeDeploy.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = deploymentId }, cancellationToken)).DeploymentInfo!;
            var events = (await targets).SelectMany(Failed).ToList();
            return (info.Status!.Value, new(deploymentId, info.ErrorInformation?.Code?.Value, info.ErrorInformation?.Message, events, info.RollbackInfo?.RollbackMessage)
            {
                Revision = info.Revision?.S3Location?.Key, Installed = info.PreviousRevision?.S3Location?.Key,
            });
        }
        catch (AmazonCodeDeployException exception) when (exception is DeploymentDoesNotExistException or InvalidDeploymentIdException)
        {
            throw new BadInput($"There is no deployment '{deploymentId}'. {exception.Message}");
        }
    }

    private async Task<List<InstanceTarget>> TargetsAsync(string deploymentId, CancellationToken cancellationToken)
    {
        var request = new ListDeploymentTargetsRequest { DeploymentId = deploymentId };
        var targets = new List<InstanceTarget>();
        do
        {
            var page = await codeDeploy.ListDeploymentTargetsAsync(request, cancellationToken);
            foreach (var batch in (page.TargetIds ?? []).Chunk(LargestBatch))
            {
                var response = await codeDeploy.BatchGetDeploymentTargetsAsync(new BatchGetDeploymentTargetsRequest { DeploymentId = deploymentId, TargetIds = [.. batch] }, cancellationToken);
                targets.AddRange((response.DeploymentTargets ?? []).Select(target => target.InstanceTarget).OfType<InstanceTarget>());
            }
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return targets;
    }

    private static IEnumerable<FailedEvent> Failed(InstanceTarget target) => (target.LifecycleEvents ?? [])
        .Where(each => each.Status?.Value == "Failed")
        .Select(each => new FailedEvent(
            target.TargetId![(target.TargetId!.LastIndexOf('/') + 1)..], each.LifecycleEventName!, each.Diagnostics?.ErrorCode?.Value,
            each.Diagnostics?.ScriptName, each.Diagnostics?.Message, each.Diagnostics?.LogTail));
}
