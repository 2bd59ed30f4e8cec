using Amazon.AutoScaling.Model;
using Amazon.CodeDeploy.Model;
using Amazon.EC2.Model;
using Build.Provisioning;
using Build.Provisioning.Traffic;
using Build.Settings;

namespace Build.Tests.Provisioning;

/// <summary>Load balancer, Auto Scaling group and what CodeDeploy needs of them, provisioned against the embedded AWS.</summary>
public class TrafficTests
{
    private static readonly NutshellSettings BlueGreen = new() { Application = "shop", Fleet = new() { Count = 2 }, Deploy = new() { Style = "BLUE_GREEN" } };

    [Fact]
    public async Task Blue_green_brings_up_balancer_and_group_and_a_second_run_changes_nothing()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var plan = await world.ApplyAsync(BlueGreen, fleet: true);
        Assert.Superset(
            new HashSet<string> { "TargetGroup shop", "LoadBalancer shop", "Listener shop:80", "LaunchTemplate shop-fleet", "AutoScalingGroup shop-fleet" },
            plan.Changes.Where(each => each.Action == PlannedAction.Create).Select(each => each.Resource.Id).ToHashSet());
        Assert.False((await world.PlanAsync(BlueGreen, fleet: true)).HasChanges);

        var group = (await GroupAsync(world)).DeploymentGroupInfo!;
        Assert.Equal(("BLUE_GREEN", "WITH_TRAFFIC_CONTROL", "shop", "shop-fleet"), (group.DeploymentStyle!.DeploymentType!.Value, group.DeploymentStyle.DeploymentOption!.Value,
            group.LoadBalancerInfo!.TargetGroupInfoList![0].Name, group.AutoScalingGroups![0].Name));
        var instances = await InstancesAsync(world);
        Assert.Equal(2, instances.Count);
        Assert.All(instances, each => Assert.Contains(each.Tags, tag => tag is { Key: "Name", Value: "CodeDeployDemo" }));
        Assert.All(instances, each => Assert.EndsWith("shop-instance", each.IamInstanceProfile.Arn, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_copy_that_a_deployment_left_in_the_groups_place_is_no_drift_and_is_scaled()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(BlueGreen, fleet: true);
        var token = TestContext.Current.CancellationToken;
        // As a deployment leaves it: a copy with the same tags, and the original gone.
        var original = (await world.Aws.AutoScaling.Value.DescribeAutoScalingGroupsAsync(new(), token)).AutoScalingGroups![0];
        var (copy, failed) = ("CodeDeploy_shop-dg_d-ABCDEFGH1", "CodeDeploy_shop-dg_d-ABCDEFGH0");
        await CopyAsync(failed); // what an earlier, failed deployment left
        await CopyAsync(copy);
        await world.Aws.CodeDeploy.Value.UpdateDeploymentGroupAsync(new() { ApplicationName = "shop-app", CurrentDeploymentGroupName = "shop-dg", AutoScalingGroups = [copy] }, token);
        await world.Aws.AutoScaling.Value.DeleteAutoScalingGroupAsync(new() { AutoScalingGroupName = "shop-fleet", ForceDelete = true }, token);
        Assert.False((await world.PlanAsync(BlueGreen, fleet: true)).HasChanges);

        var plan = await world.ApplyAsync(BlueGreen with { Fleet = new() { Count = 3 }, Deploy = BlueGreen.Deploy with { Config = "CodeDeployDefault.AllAtOnce" } }, fleet: true);
        Assert.Equal(["AutoScalingGroup shop-fleet", "DeploymentGroup shop-app/shop-dg"], plan.Changes.Where(each => each.Action == PlannedAction.Update).Select(each => each.Resource.Id).Order());
        Assert.Equal(copy, (await GroupAsync(world)).DeploymentGroupInfo!.AutoScalingGroups![0].Name);
        Assert.Equal(3, (await world.Aws.AutoScaling.Value.DescribeAutoScalingGroupsAsync(new() { AutoScalingGroupNames = [copy] }, token)).AutoScalingGroups![0].Instances!.Count);
        Assert.Equal(2, (await world.Aws.AutoScaling.Value.DescribeAutoScalingGroupsAsync(new() { AutoScalingGroupNames = [failed] }, token)).AutoScalingGroups![0].DesiredCapacity);

        Task CopyAsync(string name) => world.Aws.AutoScaling.Value.CreateAutoScalingGroupAsync(
            new()
            {
                AutoScalingGroupName = name, LaunchTemplate = new() { LaunchTemplateName = "shop-fleet", Version = "$Default" }, MinSize = 2, MaxSize = 4, VPCZoneIdentifier = original.VPCZoneIdentifier,
                Tags = [.. original.Tags!.Select(tag => new Amazon.AutoScaling.Model.Tag { ResourceId = name, ResourceType = "auto-scaling-group", Key = tag.Key, Value = tag.Value, PropagateAtLaunch = true })],
            },
            token);
    }

    [Fact]
    public async Task A_fleet_that_becomes_blue_green_moves_into_a_group_and_everything_is_removed_at_the_end()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(BlueGreen with { Deploy = new() }, fleet: true);
        var before = (await InstancesAsync(world)).Select(each => each.InstanceId).ToHashSet();
        var plan = await world.ApplyAsync(BlueGreen, fleet: true);
        Assert.Equal("Instances shop", Assert.Single(plan.Changes, each => each.Action == PlannedAction.Delete).Resource.Id);
        var after = await InstancesAsync(world);
        Assert.Equal(2, after.Count);
        Assert.DoesNotContain(after, each => before.Contains(each.InstanceId));

        await world.RemoveAsync(BlueGreen with { Deploy = new() }); // whatever the settings say now
        Assert.Empty(await InstancesAsync(world));
        Assert.Empty((await world.Aws.LoadBalancing.Value.DescribeLoadBalancersAsync(new(), TestContext.Current.CancellationToken)).LoadBalancers ?? []);
        Assert.Empty((await world.Aws.LoadBalancing.Value.DescribeTargetGroupsAsync(new(), TestContext.Current.CancellationToken)).TargetGroups ?? []);
        Assert.Empty((await world.Aws.Ec2.Value.DescribeLaunchTemplatesAsync(new(), TestContext.Current.CancellationToken)).LaunchTemplates ?? []);
    }

    [Fact]
    public async Task CodeDeploys_role_may_copy_the_group_and_no_more()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        Assert.Null(Policy(world, BlueGreen with { Deploy = new() }));
        var policy = Policy(world, BlueGreen)!;
        foreach (var action in new[] { "ec2:RunInstances", "ec2:CreateTags", "iam:PassRole", "ssm:GetParameters" })
            Assert.Contains(action, policy, StringComparison.Ordinal);
        Assert.Contains("role/shop-instance", policy, StringComparison.Ordinal);
        Assert.Contains("\"iam:PassedToService\":\"ec2.amazonaws.com\"", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Resource\":\"*\"", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_settings_borrow_must_be_there_and_be_of_use()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var token = TestContext.Current.CancellationToken;
        var borrowing = BlueGreen with { Deploy = BlueGreen.Deploy with { TargetGroups = ["theirs"], AutoScalingGroups = ["none"] } };
        var faults = (await Assert.ThrowsAsync<BadInput>(() => new TrafficPreflight(world.Aws).CheckAsync(world.Names(borrowing), fleet: true, token))).Message;
        Assert.Contains("The target group theirs of deploy.targetGroups is not there", faults, StringComparison.Ordinal);
        Assert.Contains("The Auto Scaling group none of deploy.autoScalingGroups is not there", faults, StringComparison.Ordinal);

        var network = (await world.Aws.Ec2.Value.DescribeVpcsAsync(token)).Vpcs[0].VpcId;
        await world.Aws.LoadBalancing.Value.CreateTargetGroupAsync(new() { Name = "theirs", Protocol = "HTTP", Port = 80, VpcId = network }, token);
        await world.Aws.Ec2.Value.CreateLaunchTemplateAsync(new() { LaunchTemplateName = "theirs", LaunchTemplateData = new() { ImageId = "ami-12345678" } }, token);
        await world.Aws.AutoScaling.Value.CreateAutoScalingGroupAsync(
            new() { AutoScalingGroupName = "none", LaunchTemplate = new() { LaunchTemplateName = "theirs" }, MinSize = 0, MaxSize = 1, AvailabilityZones = ["us-east-1a"] }, token);
        faults = (await Assert.ThrowsAsync<BadInput>(() => new TrafficPreflight(world.Aws).CheckAsync(world.Names(borrowing), fleet: true, token))).Message;
        Assert.Contains("has no load balancer, so its targets never become healthy", faults, StringComparison.Ordinal);
        Assert.Contains("is empty: a deployment would find no instance", faults, StringComparison.Ordinal);

        faults = (await Assert.ThrowsAsync<BadInput>(() => new TrafficPreflight(world.Aws).CheckAsync(world.Names(BlueGreen), fleet: false, token))).Message;
        Assert.Contains("--fleet-enabled=true", faults, StringComparison.Ordinal);
    }

    private static string? Policy(ProvisioningWorld world, NutshellSettings settings) =>
        world.Desired(settings, fleet: true).Roles.Single(each => each.Id == "Role shop-deploy").Attributes["policy"];

    private static Task<GetDeploymentGroupResponse> GroupAsync(ProvisioningWorld world) =>
        world.Aws.CodeDeploy.Value.GetDeploymentGroupAsync(new() { ApplicationName = "shop-app", DeploymentGroupName = "shop-dg" }, TestContext.Current.CancellationToken);

    private static async Task<List<Amazon.EC2.Model.Instance>> InstancesAsync(ProvisioningWorld world)
    {
        var request = new DescribeInstancesRequest { Filters = [new() { Name = "instance-state-name", Values = ["pending", "running"] }] };
        return [.. ((await world.Aws.Ec2.Value.DescribeInstancesAsync(request, TestContext.Current.CancellationToken)).Reservations ?? []).SelectMany(each => each.Instances)];
    }
}
