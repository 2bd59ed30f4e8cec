using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Build.Aws;
using Build.Pipelines.Diagnosing;
using Build.Reporting;
using Cake.Core;

namespace Build.Fleet;

/// <summary>Deploys revisions without the pipeline.</summary>
public sealed class Deployments(Cloud cloud, Journal journal, TimeProvider clock)
{
    /// <summary>The longest that CodeDeploy lets an EC2 deployment take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    private readonly AmazonCodeDeployClient codeDeploy = cloud.Session.CodeDeploy.Value;

    /// <summary>Deploys an uploaded revision, and follows the deployment to its end.</summary>
    /// <param name="key">Key of the revision in the artifact bucket.</param>
    /// <param name="ignoreApplicationStop">Whether it goes on when the old revision's ApplicationStop fails.</param>
    /// <param name="cancellationToken">Stops following; the deployment goes on.</param>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="CakeException">It did not succeed.</exception>
    public async Task<string> DeployAsync(string key, bool ignoreApplicationStop, CancellationToken cancellationToken)
    {
        var id = (await codeDeploy.CreateDeploymentAsync(
            new CreateDeploymentRequest
            {
                ApplicationName = cloud.Names.DeploymentApplication,
                DeploymentGroupName = cloud.Names.DeploymentGroup,
                Revision = new RevisionLocation { RevisionType = RevisionLocationType.S3, S3Location = new S3Location { Bucket = cloud.Names.Bucket, Key = key, BundleType = BundleType.Zip } },
                IgnoreApplicationStopFailures = ignoreApplicationStop,
                Description = $"{key}, by {cloud.Identity}",
            },
            cancellationToken)).DeploymentId!;
        var end = await new DeploymentFollower(new DeploymentReader(codeDeploy), clock).FollowAsync(id, journal.Say, Longest, cancellationToken);
        if (end.Status == "Succeeded")
            return $"{id} succeeded on {end.Targets.Count} instances";
        journal.Say(DiagnosisText.Lines(await new Pipelines.PipelineDesk(cloud, journal, clock).Diagnoser.OfDeploymentAsync(id, cancellationToken)));
        throw new CakeException($"Deployment {id} ended as {end.Status}.");
    }

    /// <summary>Stops a deployment, whichever region it is in.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task StopAsync(string deploymentId, CancellationToken cancellationToken)
    {
        foreach (var region in cloud.DeployRegions)
        {
            try
            {
                await region.Session.CodeDeploy.Value.StopDeploymentAsync(new StopDeploymentRequest { DeploymentId = deploymentId }, cancellationToken);
                return;
            }
            catch (DeploymentDoesNotExistException)
            {
                continue; // it may be in another region
            }
        }
        throw new BadInput($"There is no deployment '{deploymentId}' in {string.Join(" or ", cloud.Names.DeployRegions)}.");
    }
}
