using LocalAws.AutoScaling;
using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>
/// What must hold before traffic can be switched (CodeDeploy User Guide, "Create a deployment group for an EC2/On-Premises blue/green
/// deployment"). Asked when a group is made or changed, and again when a deployment is.
/// </summary>
public sealed class TrafficRules(ElbStore balancers, GroupStore scaling)
{
    private const string BlueGreen = "BLUE_GREEN";
    private const int MostTerminationMinutes = 2880; // BlueInstanceTerminationOption of the API reference

    /// <exception cref="AwsException">Something does not hold; the message says what to change.</exception>
    public void Check(Scope scope, DeploymentGroupInfo group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if ((group.AutoScalingGroups ?? []).FirstOrDefault(each => scaling.Find(scope, each.Name!) is null) is { } missing)
            throw CodeDeployErrors.Named("InvalidAutoScalingGroupException", $"The Auto Scaling group {missing.Name} does not exist. Make it first: aws autoscaling create-auto-scaling-group --auto-scaling-group-name {missing.Name}");
        CheckBalancer(scope, group.LoadBalancerInfo, group.DeploymentStyle!.DeploymentOption == "WITH_TRAFFIC_CONTROL");
        if (group.DeploymentStyle.DeploymentType == BlueGreen)
            CheckBlueGreen(group);
    }

    /// <exception cref="AwsException">The deployment's own instances do not fit its group.</exception>
    public static void CheckTargets(DeploymentGroupInfo group, TargetInstances? targets)
    {
        ArgumentNullException.ThrowIfNull(group);
        var given = targets is { TagFilters.Count: > 0 } or { AutoScalingGroups.Count: > 0 } or { Ec2TagSet.Ec2TagSetList.Count: > 0 };
        var discovers = group.DeploymentStyle!.DeploymentType == BlueGreen && group.BlueGreenDeploymentConfiguration!.GreenFleetProvisioningOption?.Action == "DISCOVER_EXISTING";
        if (discovers && !given)
        {
            throw CodeDeployErrors.Named(
                "InvalidTargetInstancesException",
                "A blue/green deployment with DISCOVER_EXISTING needs the replacement instances: --target-instances tagFilters=[{Key=KEY,Value=VALUE,Type=KEY_AND_VALUE}] or autoScalingGroups=[NAME]. Or choose COPY_AUTO_SCALING_GROUP in the deployment group.");
        }
        if (!discovers && given)
            throw CodeDeployErrors.Named("InvalidTargetInstancesException", "Target instances are of blue/green deployments with DISCOVER_EXISTING; this group does not have that.");
    }

    private void CheckBalancer(Scope scope, LoadBalancerInfo? info, bool wanted)
    {
        if (info?.TargetGroupPairInfoList is { Count: > 0 })
            throw CodeDeployErrors.Named("InvalidTargetGroupPairException", "Target group pairs are of ECS deployments.");
        if (info?.ElbInfoList is [{ Name: var classic }, ..])
            throw CodeDeployErrors.InvalidLoadBalancer($"LocalAws has no classic load balancer {classic}: name a target group of an application load balancer, --load-balancer-info targetGroupInfoList=[{{name=NAME}}].");
        if (info?.TargetGroupInfoList?.FirstOrDefault(each => balancers.FindTargetGroup(scope, each.Name ?? "") is null) is { } missing)
            throw CodeDeployErrors.InvalidLoadBalancer($"The target group {missing.Name} does not exist. Make it first: aws elbv2 create-target-group --name {missing.Name} --protocol HTTP --port 80 --vpc-id {Network.VpcId(scope)}, with a load balancer and a listener that forwards to it.");
        if (wanted && info?.TargetGroupInfoList is not { Count: > 0 })
        {
            throw CodeDeployErrors.InvalidLoadBalancer(
                "A deployment with traffic control needs a load balancer: add --load-balancer-info targetGroupInfoList=[{name=NAME}] with the name of a target group, or choose WITHOUT_TRAFFIC_CONTROL.");
        }
    }

    private static void CheckBlueGreen(DeploymentGroupInfo group)
    {
        if (group.DeploymentStyle!.DeploymentOption != "WITH_TRAFFIC_CONTROL")
            throw CodeDeployErrors.InvalidStyle("A blue/green deployment needs traffic control: choose deploymentOption=WITH_TRAFFIC_CONTROL and give --load-balancer-info.");
        if (group.OnPremisesInstanceTagFilters is { Count: > 0 } || group.OnPremisesTagSet is not null)
            throw CodeDeployErrors.InvalidStyle("Blue/green deployments are for EC2 instances; on-premises instances are updated in place.");
        var configuration = group.BlueGreenDeploymentConfiguration!;
        var count = group.AutoScalingGroups?.Count ?? 0;
        if (configuration.GreenFleetProvisioningOption?.Action == "COPY_AUTO_SCALING_GROUP" && count != 1)
        {
            throw CodeDeployErrors.InvalidBlueGreen(
                $"COPY_AUTO_SCALING_GROUP needs exactly one Auto Scaling group; this group has {count}. Add --auto-scaling-groups NAME, or choose greenFleetProvisioningOption action DISCOVER_EXISTING and bring up the replacement instances yourself.");
        }
        if (configuration.TerminateBlueInstancesOnDeploymentSuccess is { TerminationWaitTimeInMinutes: < 0 or > MostTerminationMinutes })
            throw CodeDeployErrors.InvalidBlueGreen($"terminationWaitTimeInMinutes can be 0 to {MostTerminationMinutes} (two days).");
        if (configuration.DeploymentReadyOption is { ActionOnTimeout: "STOP_DEPLOYMENT", WaitTimeInMinutes: null or <= 0 })
            throw CodeDeployErrors.InvalidBlueGreen("STOP_DEPLOYMENT needs a wait time in minutes: deploymentReadyOption waitTimeInMinutes of 1 or more.");
    }
}
