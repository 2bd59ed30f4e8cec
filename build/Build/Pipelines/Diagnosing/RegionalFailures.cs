using Build.Aws;

namespace Build.Pipelines.Diagnosing;

/// <summary>Reads why a deployment failed, in whichever region it is.</summary>
public sealed class RegionalFailures(Cloud cloud)
{
    /// <summary>Status and failure of a deployment.</summary>
    /// <param name="deploymentId">Id.</param>
    /// <param name="region">Its region; null when it is not known: then it is looked for in all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<(string Status, DeploymentFailure Failure)> ReadAsync(string deploymentId, string? region, CancellationToken cancellationToken)
    {
        if (region is not null)
            return await Of(cloud.In(region)).ReadAsync(deploymentId, cancellationToken);
        foreach (var other in cloud.DeployRegions.SkipLast(1))
        {
            try
            {
                return await Of(other).ReadAsync(deploymentId, cancellationToken);
            }
            catch (BadInput)
            {
                continue; // it may be in another region
            }
        }
        return await Of(cloud.DeployRegions[^1]).ReadAsync(deploymentId, cancellationToken);
    }

    private static DeploymentFailureReader Of(Cloud region) => new(region.Session.CodeDeploy.Value);
}
