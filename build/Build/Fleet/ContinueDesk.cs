using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Build.Aws;
using Build.Reporting;
using Cake.Core;

namespace Build.Fleet;

/// <summary>Ends the wait of a blue/green deployment by hand: traffic is rerouted to the new instances, or the old ones are terminated now.</summary>
public sealed class ContinueDesk(Cloud cloud, Journal journal, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);
    private readonly AmazonCodeDeployClient codeDeploy = cloud.Session.CodeDeploy.Value;

    /// <summary>Continues a deployment, and follows it to its end.</summary>
    /// <param name="deployment">Id; null for the one of the deployment group that waits.</param>
    /// <param name="cancellationToken">Stops following; the deployment goes on.</param>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="BadInput">None waits.</exception>
    /// <exception cref="CakeException">It did not succeed.</exception>
    public async Task<string> ContinueAsync(string? deployment, CancellationToken cancellationToken)
    {
        var info = await InfoAsync(deployment ?? await LatestAsync(cancellationToken), cancellationToken);
        var (id, ready) = (info.DeploymentId!, info.Status?.Value == "Ready");
        if (!ready && info.InstanceTerminationWaitTimeStarted != true)
            throw new BadInput($"Deployment {id} is {info.Status?.Value} and does not wait. It can be continued while it is Ready, or waits to terminate the old instances: ./build.sh --target Watch");
        journal.Say(ready ? $"Traffic is rerouted to the new instances of {id}." : $"The old instances of {id} are terminated now.");
        await codeDeploy.ContinueDeploymentAsync(
            new ContinueDeploymentRequest { DeploymentId = id, DeploymentWaitType = ready ? DeploymentWaitType.READY_WAIT : DeploymentWaitType.TERMINATION_WAIT }, cancellationToken);
        var end = await new DeploymentFollower(new DeploymentReader(codeDeploy), clock).FollowAsync(id, journal.Say, Longest, cancellationToken);
        return end.Status == "Succeeded" ? $"{id} succeeded" : throw new CakeException($"Deployment {id} ended as {end.Status}. Why: ./build.sh --target Diagnose --deployment {id}");
    }

    private async Task<DeploymentInfo> InfoAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return (await codeDeploy.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = id }, cancellationToken)).DeploymentInfo!;
        }
        catch (AmazonCodeDeployException exception) when (exception is DeploymentDoesNotExistException or InvalidDeploymentIdException)
        {
            throw new BadInput($"There is no deployment '{id}'. {exception.Message}");
        }
    }

    private async Task<string> LatestAsync(CancellationToken cancellationToken)
    {
        var (application, group) = (cloud.Names.DeploymentApplication, cloud.Names.DeploymentGroup);
        var deployments = await codeDeploy.ListDeploymentsAsync(
            new ListDeploymentsRequest { ApplicationName = application, DeploymentGroupName = group, IncludeOnlyStatuses = ["Ready", "InProgress"] }, cancellationToken);
        return deployments.Deployments?.FirstOrDefault() ?? throw new BadInput($"No deployment of {group} waits. ./build.sh --target Status shows where the pipeline stands.");
    }
}
