using LocalAws.CodeDeploy;
using LocalAws.Kernel;

namespace LocalAws.Tests.CodeDeploy.Traffic;

public class TrafficRulesTests
{
    [Fact]
    public async Task What_cannot_switch_traffic_is_refused_before_anything_changes_with_the_exact_correction()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(0);
        await ExpectAsync(aws, "InvalidAutoScalingGroupException", "create-auto-scaling-group", input => input with { AutoScalingGroups = ["none"] });
        await ExpectAsync(aws, "InvalidLoadBalancerInfoException", $"create-target-group --name none --protocol HTTP --port 80 --vpc-id {LocalAws.Ec2.Network.VpcId(DeployHarness.Scope)}", input => input with { LoadBalancerInfo = new(null, [new("none")], null) });
        await ExpectAsync(aws, "InvalidLoadBalancerInfoException", "targetGroupInfoList=[{name=NAME}]", input => input with { LoadBalancerInfo = new(null, [], null) });
        await ExpectAsync(aws, "InvalidLoadBalancerInfoException", "classic", input => input with { LoadBalancerInfo = new([new("old")], null, null) });
        await ExpectAsync(aws, "InvalidDeploymentStyleException", "WITH_TRAFFIC_CONTROL", input => input with { DeploymentStyle = new("BLUE_GREEN", "WITHOUT_TRAFFIC_CONTROL") });
        await ExpectAsync(aws, "InvalidBlueGreenDeploymentConfigurationException", "exactly one", input => input with
        {
            AutoScalingGroups = [], DeploymentStyle = new("BLUE_GREEN", "WITH_TRAFFIC_CONTROL"), BlueGreenDeploymentConfiguration = new(null, null, new("COPY_AUTO_SCALING_GROUP")),
        });
        await ExpectAsync(aws, "InvalidBlueGreenDeploymentConfigurationException", "wait time", input => input with
        {
            DeploymentStyle = new("BLUE_GREEN", "WITH_TRAFFIC_CONTROL"), BlueGreenDeploymentConfiguration = new(null, new("STOP_DEPLOYMENT", 0), null),
        });
        await ExpectAsync(aws, "InvalidBlueGreenDeploymentConfigurationException", "0 to 2880", input => input with
        {
            DeploymentStyle = new("BLUE_GREEN", "WITH_TRAFFIC_CONTROL"), BlueGreenDeploymentConfiguration = new(new("TERMINATE", 2881), null, null),
        });
        Assert.Equal("IN_PLACE", aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.DeploymentStyle!.DeploymentType);
    }

    [Fact]
    public async Task A_scaling_group_that_is_named_twice_is_one()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(1);
        await aws.Deploy.Aws.Get<UpdateDeploymentGroup>().InvokeAsync(new UpdateDeploymentGroupInput { ApplicationName = "app", CurrentDeploymentGroupName = "group", AutoScalingGroups = ["fleet", "fleet"] }, aws.Deploy.Call());
        Assert.Single(aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.AutoScalingGroups!);
    }

    [Fact]
    public async Task An_empty_fleet_fails_with_the_command_that_fills_it()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(0);
        await aws.SwitchAsync();
        var failed = await aws.DeployAsync(await aws.UploadAsync("one"), "Failed");
        Assert.Equal("NO_INSTANCES", failed.ErrorInformation!.Code);
        Assert.Contains("set-desired-capacity --auto-scaling-group-name fleet", failed.ErrorInformation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replacements_are_named_exactly_when_they_are_discovered()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(0);
        await aws.SwitchAsync("DISCOVER_EXISTING");
        var revision = await aws.UploadAsync("one");
        Assert.Equal("InvalidTargetInstancesException", (await Assert.ThrowsAsync<AwsException>(() => aws.Deploy.CreateAsync(revision))).Code);
        await aws.SwitchAsync();
        Assert.Equal("InvalidTargetInstancesException", (await Assert.ThrowsAsync<AwsException>(() => aws.Deploy.CreateAsync(
            revision, input => input with { TargetInstances = new([new("Fleet", "green", null)], null, null) }))).Code);
    }

    [Fact]
    public async Task Only_a_deployment_that_waits_can_be_continued()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(0);
        var over = await aws.Deploy.CreateAsync(await aws.UploadAsync("one"));
        await aws.Deploy.EndAsync(over);
        Assert.Equal("UnsupportedActionForDeploymentTypeException", (await Assert.ThrowsAsync<AwsException>(() => ContinueAsync(aws, over))).Code);
        await aws.SwitchAsync();
        var ended = await aws.Deploy.CreateAsync(await aws.UploadAsync("two"));
        await aws.Deploy.EndAsync(ended);
        Assert.Equal("DeploymentAlreadyCompletedException", (await Assert.ThrowsAsync<AwsException>(() => ContinueAsync(aws, ended))).Code);
    }

    private static Task ContinueAsync(TrafficHarness aws, string id) => aws.Deploy.Aws.Get<ContinueDeployment>().InvokeAsync(new(id, "READY_WAIT"), aws.Deploy.Call());

    private static async Task ExpectAsync(TrafficHarness aws, string code, string words, Func<UpdateDeploymentGroupInput, UpdateDeploymentGroupInput> change)
    {
        var input = new UpdateDeploymentGroupInput { ApplicationName = "app", CurrentDeploymentGroupName = "group" };
        var exception = await Assert.ThrowsAsync<AwsException>(() => aws.Deploy.Aws.Get<UpdateDeploymentGroup>().InvokeAsync(change(input), aws.Deploy.Call()));
        Assert.Equal(code, exception.Code);
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
    }
}
