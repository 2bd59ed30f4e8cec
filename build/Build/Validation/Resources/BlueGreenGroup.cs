using Build.Validation.Documents;

namespace Build.Validation.Resources;

/// <summary>Traffic is switched by a load balancer, and COPY_AUTO_SCALING_GROUP copies exactly one group: a group that instances are tagged into has neither.</summary>
public sealed class BlueGreenGroup : Rule
{
    /// <inheritdoc/>
    public override string Id => "group-blue-green";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Groups.SelectMany(group => Balancer(group).Concat(Fleet(group)));
    }

    private IEnumerable<Finding> Balancer(DeploymentGroup group)
    {
        var option = group["deploymentStyle"]?["deploymentOption"];
        if (option?.Text == "WITH_TRAFFIC_CONTROL" && group["loadBalancerInfo"] is null)
            yield return Error(option.Place, $"{group.Name} is to control traffic and names no load balancer", "loadBalancerInfo with a target group",
                "Add --load-balancer-info targetGroupInfoList=[{name=NAME}], or write deploymentOption=WITHOUT_TRAFFIC_CONTROL");
        if (option is null && group["deploymentStyle"]?["deploymentType"] is { Text: "BLUE_GREEN" } type && group["loadBalancerInfo"] is null)
            yield return Error(type.Place, $"{group.Name} is blue/green and has no traffic control", "deploymentOption=WITH_TRAFFIC_CONTROL and a load balancer", "Add both");
    }

    private IEnumerable<Finding> Fleet(DeploymentGroup group)
    {
        var action = group["blueGreenDeploymentConfiguration"]?["greenFleetProvisioningOption"]?["action"];
        var count = group["autoScalingGroups"]?.Items.Count ?? 0;
        if (action?.Text == "COPY_AUTO_SCALING_GROUP" && count != 1)
            yield return Error(action.Place, FormattableString.Invariant($"{group.Name} is to copy its Auto Scaling group and has {count}"), "exactly one Auto Scaling group; or DISCOVER_EXISTING",
                "Add --auto-scaling-groups NAME, or write DISCOVER_EXISTING and bring up the new instances yourself");
    }
}
