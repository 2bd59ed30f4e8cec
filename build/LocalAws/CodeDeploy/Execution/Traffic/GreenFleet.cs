using System.Globalization;
using LocalAws.AutoScaling;
using LocalAws.AutoScaling.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>The replacement instances of a blue/green deployment: a copy of the group's Auto Scaling group, or what is there already.</summary>
public sealed class GreenFleet(GroupStore scaling, CreateAutoScalingGroup create, TargetSelector selector, GroupSignals signals, LocalAwsOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LeastLimit = TimeSpan.FromMinutes(1);

    /// <summary>Name of the copy that a deployment makes.</summary>
    public static string NameOf(DeploymentGroupInfo group, string deploymentId)
    {
        ArgumentNullException.ThrowIfNull(group);
        return $"CodeDeploy_{group.DeploymentGroupName}_{deploymentId}";
    }

    /// <summary>The replacements, running; or why there are none.</summary>
    public async Task<(IReadOnlyList<TargetDocument> Targets, FleetOutcome Outcome)> ProvideAsync(Scope scope, Deployment deployment, DeploymentGroupInfo group, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(group);
        if (deployment.Info.BlueGreenDeploymentConfiguration!.GreenFleetProvisioningOption?.Action != "COPY_AUTO_SCALING_GROUP")
            return Found(selector.Replacements(scope, deployment.Info.TargetInstances!, deployment), "The instances that --target-instances selects are the replacements: none runs. Bring them up, then create the deployment again.");
        var original = group.AutoScalingGroups is [{ Name: { } originalName }] ? scaling.Find(scope, originalName) : null;
        if (original is null)
            return ([], new FleetOutcome("AUTO_SCALING_CONFIGURATION", "The deployment group has no Auto Scaling group to copy. Add one: aws deploy update-deployment-group --auto-scaling-groups NAME"));
        if (original.Group.DesiredCapacity == 0)
            return Found([], $"The Auto Scaling group {original.Name} is empty, and so would its copy be: aws autoscaling set-desired-capacity --auto-scaling-group-name {original.Name} --desired-capacity 1");
        var name = NameOf(group, deployment.Id);
        if (await CopyAsync(scope, original, name, cancellation) is { } failure)
            return ([], failure);
        return Found(selector.Replacements(scope, new TargetInstances(null, [name], null), deployment), $"The Auto Scaling group {name} has no instance in service.");
    }

    private async Task<FleetOutcome?> CopyAsync(Scope scope, GroupDocument original, string name, CancellationToken cancellation)
    {
        var from = original.Group;
        try
        {
            // Without target groups: the copy gets traffic when the deployment says so.
            await create.InvokeAsync(
                new CreateAutoScalingGroupType
                {
                    AutoScalingGroupName = name,
                    LaunchTemplate = new(from.LaunchTemplate!.LaunchTemplateId, null, from.LaunchTemplate.Version),
                    MinSize = from.MinSize,
                    MaxSize = from.MaxSize,
                    DesiredCapacity = from.DesiredCapacity,
                    DefaultCooldown = from.DefaultCooldown,
                    AvailabilityZones = from.AvailabilityZones,
                    VPCZoneIdentifier = from.VPCZoneIdentifier,
                    HealthCheckType = from.HealthCheckType,
                    HealthCheckGracePeriod = from.HealthCheckGracePeriod,
                    TerminationPolicies = from.TerminationPolicies,
                    NewInstancesProtectedFromScaleIn = from.NewInstancesProtectedFromScaleIn,
                    Tags = [.. from.Tags.Select(tag => new AutoScaling.Tag(null, null, tag.Key!, tag.Value, tag.PropagateAtLaunch))],
                },
                CallContext.ForService(scope, "codedeploy.amazonaws.com", clock, cancellation));
        }
        catch (AwsException exception)
        {
            return new FleetOutcome("AUTO_SCALING_CONFIGURATION", $"The Auto Scaling group {original.Name} cannot be copied: {exception.Message}");
        }
        var limit = TimeSpan.FromTicks(Math.Max((TimeSpan.FromHours(1) / options.TimeScale).Ticks, LeastLimit.Ticks));
        if (await signals.UntilAsync(() => IsUp(scope, name), limit, clock, cancellation))
            return null;
        var said = scaling.Activities(scope).FirstOrDefault(each => each.AutoScalingGroupName == name && each.StatusCode == "Failed")?.StatusMessage;
        return new FleetOutcome("AUTO_SCALING_CONFIGURATION", string.Create(CultureInfo.InvariantCulture, $"The instances of {name} were not in service within {limit.TotalSeconds:0} s. {said}"));
    }

    private bool IsUp(Scope scope, string name) =>
        scaling.Find(scope, name) is { } copy && copy.Instances.Count(each => each.State == "InService") >= copy.Group.DesiredCapacity;

    private static (IReadOnlyList<TargetDocument>, FleetOutcome) Found(IReadOnlyList<TargetDocument> targets, string otherwise) =>
        targets.Count > 0 ? (targets, FleetOutcome.Succeeded) : ([], new FleetOutcome("NO_INSTANCES", $"{DeploymentExecution.NoInstances} {otherwise}"));
}
