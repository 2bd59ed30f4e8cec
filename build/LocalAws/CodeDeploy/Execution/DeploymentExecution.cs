using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>One deployment, from its creation to its end.</summary>
internal sealed class DeploymentExecution(
    CodeDeployStore store, DeploymentJournal journal, TargetSelector selector, FleetDeployment fleet, InstanceDeployment instances, BlueGreenDeployment blueGreen, TrafficReturn back,
    LambdaDeployment functions, ScalingHeartbeat heartbeat)
{
    internal const string NoInstances = "The deployment failed because no instances were found for your deployment group. Check your deployment group settings to make sure the tags for your Amazon EC2 instances or Auto Scaling groups correctly identify the instances you want to deploy to, and then try again.";

    /// <summary>Carries the deployment out; its end is in the store when this returns.</summary>
    public async Task RunAsync(Scope scope, string deploymentId, CancellationToken cancellation)
    {
        if (store.Deployment(scope, deploymentId) is { IsOver: false, Info.InstanceTerminationWaitTimeStarted: true } waiting)
        {
            await blueGreen.FinishAsync(scope, waiting, cancellation); // it was interrupted when only the originals were left to end
            return;
        }
        var deployment = journal.Start(scope, deploymentId);
        if (deployment.IsOver)
            return;
        var group = store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId);
        if (group is null)
            journal.Fail(scope, deploymentId, "DEPLOYMENT_GROUP_MISSING", $"The deployment group {deployment.Info.DeploymentGroupName} was deleted.");
        else if (deployment.Info.ComputePlatform == LambdaRules.Platform)
            await functions.RunAsync(scope, deployment, cancellation);
        else if (deployment.ReturnsTrafficOf is not null)
            await back.RunAsync(scope, deployment, cancellation);
        else if (deployment.OnlyInstance is { } only)
            await heartbeat.DuringAsync(scope, only, InPlaceAsync(scope, deployment, group.Info, cancellation));
        else if (deployment.Info.DeploymentStyle?.DeploymentType == "BLUE_GREEN")
            await blueGreen.RunAsync(scope, deployment, group.Info, cancellation);
        else
            await InPlaceAsync(scope, deployment, group.Info, cancellation);
    }

    private async Task InPlaceAsync(Scope scope, Deployment deployment, DeploymentGroupInfo group, CancellationToken cancellation)
    {
        var targets = selector.Select(scope, group, deployment);
        if (targets.Count == 0)
        {
            if (deployment.Info.UpdateOutdatedInstancesOnly == true)
                journal.Succeed(scope, deployment.Id);
            else
                journal.Fail(scope, deployment.Id, "NO_INSTANCES", NoInstances);
            return;
        }
        journal.AddTargets(scope, deployment.Id, targets);
        var config = store.Config(scope, deployment.Info.DeploymentConfigName!);
        var outcome = await fleet.RunAsync(scope, deployment.Id, config, targets, target => instances.RunAsync(scope, deployment, target, cancellation), cancellation);
        journal.Finish(scope, deployment.Id, outcome);
    }
}
