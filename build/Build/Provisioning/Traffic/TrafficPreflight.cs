using Amazon.AutoScaling;
using Amazon.AutoScaling.Model;
using Amazon.ElasticLoadBalancingV2;
using Build.Aws;
using Build.Settings;

namespace Build.Provisioning.Traffic;

/// <summary>
/// Says before anything is made or changed that traffic could not be switched: a target group that is not there or has no load balancer,
/// or no Auto Scaling group to copy.
/// </summary>
public sealed class TrafficPreflight(AwsSession session)
{
    /// <summary>Checks what the settings borrow from others.</summary>
    /// <param name="names">Settings and names, of the region of the session.</param>
    /// <param name="fleet">Whether the instances are ours to bring up.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BadInput">Each thing that does not hold, with what to do.</exception>
    public async Task CheckAsync(Names names, bool fleet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(names);
        var deploy = names.Settings.Deploy;
        List<string> faults = [];
        foreach (var name in deploy.TargetGroups)
            faults.AddRange(await TargetGroupAsync(name, cancellationToken));
        foreach (var name in deploy.AutoScalingGroups)
            faults.AddRange(await ScalingGroupAsync(name, cancellationToken));
        if (names.CopiesFleet && deploy.AutoScalingGroups.Count == 0 && !fleet)
            faults.Add("deploy.style is BLUE_GREEN: CodeDeploy copies exactly one Auto Scaling group, and there is none. Name yours in deploy.autoScalingGroups, or have one brought up: --fleet-enabled=true (its instances cost money).");
        if (faults.Count > 0)
            throw new BadInput(faults);
    }

    private async Task<IEnumerable<string>> TargetGroupAsync(string name, CancellationToken cancellationToken)
    {
        IAmazonElasticLoadBalancingV2 balancing = session.LoadBalancing.Value;
        if (await TargetGroupKind.FindAsync(balancing, name, cancellationToken) is not { } group)
            return [$"The target group {name} of deploy.targetGroups is not there. Make it, or leave deploy.targetGroups empty: then a load balancer is made for you."];
        return group.LoadBalancerArns is { Count: > 0 } ? [] :
            [$"The target group {name} has no load balancer, so its targets never become healthy: aws elbv2 create-listener --load-balancer-arn ARN --protocol HTTP --port 80 --default-actions Type=forward,TargetGroupArn={group.TargetGroupArn}"];
    }

    private async Task<IEnumerable<string>> ScalingGroupAsync(string name, CancellationToken cancellationToken)
    {
        IAmazonAutoScaling scaling = session.AutoScaling.Value;
        var groups = (await scaling.DescribeAutoScalingGroupsAsync(new DescribeAutoScalingGroupsRequest { AutoScalingGroupNames = [name] }, cancellationToken)).AutoScalingGroups ?? [];
        if (groups.Count == 0)
            return [$"The Auto Scaling group {name} of deploy.autoScalingGroups is not there. Make it, or leave deploy.autoScalingGroups empty and set fleet.enabled."];
        return groups[0].DesiredCapacity > 0 ? [] :
            [$"The Auto Scaling group {name} is empty: a deployment would find no instance. aws autoscaling set-desired-capacity --auto-scaling-group-name {name} --desired-capacity 1"];
    }
}
