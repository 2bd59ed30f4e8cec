using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>One deployment, from its creation to its end.</summary>
public sealed class DeploymentExecution(CodeDeployStore store, DeploymentJournal journal, TargetSelector selector, FleetDeployment fleet)
{
    private const string NoInstances = "The deployment failed because no instances were found for your deployment group. Check your deployment group settings to make sure the tags for your Amazon EC2 instances or Auto Scaling groups correctly identify the instances you want to deploy to, and then try again.";

    private const string NoLoadBalancers = "LocalAws has no load balancers, so it cannot block or allow traffic. Rehearse this group without: aws deploy update-deployment-group --deployment-style deploymentType=IN_PLACE,deploymentOption=WITHOUT_TRAFFIC_CONTROL";

    /// <summary>Carries the deployment out; its end is in the store when this returns.</summary>
    public async Task RunAsync(Scope scope, string deploymentId, CancellationToken cancellation)
    {
        var deployment = journal.Start(scope, deploymentId);
        if (deployment.IsOver)
            return;
        var group = store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId);
        if (group is null)
        {
            journal.Fail(scope, deploymentId, "DEPLOYMENT_GROUP_MISSING", $"The deployment group {deployment.Info.DeploymentGroupName} was deleted.");
            return;
        }
        if (group.Info.DeploymentStyle?.DeploymentOption == "WITH_TRAFFIC_CONTROL")
        {
            journal.Fail(scope, deploymentId, "ELASTIC_LOAD_BALANCING_INVALID", NoLoadBalancers);
            return;
        }
        var targets = selector.Select(scope, group.Info, deployment);
        if (targets.Count == 0)
        {
            if (deployment.Info.UpdateOutdatedInstancesOnly == true)
                journal.Succeed(scope, deploymentId);
            else
                journal.Fail(scope, deploymentId, "NO_INSTANCES", NoInstances);
            return;
        }
        var config = store.Config(scope, deployment.Info.DeploymentConfigName!);
        journal.AddTargets(scope, deploymentId, targets);
        await fleet.RunAsync(scope, deployment, config, targets, cancellation);
    }
}
