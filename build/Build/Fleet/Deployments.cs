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
    private const int DocumentVersion = 1;

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
        var end = await FollowAsync(id, cancellationToken);
        var diagnosis = end.Status == "Succeeded" && end.Unfinished.Count == 0 ? null : await Diagnoser.Of(cloud).OfDeploymentAsync(id, cancellationToken);
        journal.Show(new DeploymentDocument(DocumentVersion, end, diagnosis), _ => diagnosis is null ? [] : DiagnosisText.Lines(diagnosis));
        return end.Status == "Succeeded" ? $"{id} {end.Success}" : throw new CakeException($"Deployment {id} ended as {end.Status}.");
    }

    /// <summary>Follows a deployment to its end.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<DeploymentSnapshot> FollowAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await new DeploymentFollower(new DeploymentReader(codeDeploy), clock).FollowAsync(id, journal.Say, Longest, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            journal.Say($"Stopped watching; the deployment goes on{(cloud.Endpoint is null ? "" : " as long as its embedded AWS runs")}. End it with ./build.sh --target Stop --deployment {id}");
            throw;
        }
    }

    /// <summary>Stops a deployment, whichever region it is in, and follows it to its end.</summary>
    /// <exception cref="BadInput">There is no such deployment, or it has ended.</exception>
    public async Task<DeploymentSnapshot> StopAsync(string deploymentId, CancellationToken cancellationToken)
    {
        foreach (var region in cloud.DeployRegions)
        {
            try
            {
                await region.Session.CodeDeploy.Value.StopDeploymentAsync(new StopDeploymentRequest { DeploymentId = deploymentId }, cancellationToken);
                return await new Deployments(region, journal, clock).FollowAsync(deploymentId, cancellationToken);
            }
            catch (AmazonCodeDeployException exception) when (exception is DeploymentDoesNotExistException or InvalidDeploymentIdException)
            {
                continue; // it may be in another region
            }
            catch (DeploymentAlreadyCompletedException)
            {
                throw new BadInput($"Deployment {deploymentId} has ended; there is nothing to stop. What it did: ./build.sh --target Diagnose --deployment {deploymentId}");
            }
        }
        throw new BadInput($"There is no deployment '{deploymentId}' in {string.Join(" or ", cloud.Names.DeployRegions)}. ./build.sh --target Health shows the last one.");
    }
}

/// <summary>How a deployment that was followed ended.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Deployment">The deployment at its end.</param>
/// <param name="Diagnosis">Why it failed; null when it did not.</param>
public sealed record DeploymentDocument(int Version, DeploymentSnapshot Deployment, Diagnosis? Diagnosis) : IDocument;
