using LocalAws.AutoScaling;
using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.Tests.AutoScaling;

public class GroupTests
{
    [Fact]
    public async Task A_group_launches_its_instances_evenly_over_its_zones_with_the_tags_that_are_propagated()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(4);
        var instances = await aws.InServiceAsync(4);
        Assert.Equal(["us-east-1a", "us-east-1a", "us-east-1b", "us-east-1b"], instances.Select(each => each.Zone).Order());
        var document = aws.Instance(instances[0].Id);
        Assert.Equal(("running", "t3.micro", instances[0].Zone), (document.State, document.Instance.InstanceType, document.Instance.Placement!.AvailabilityZone));
        var tags = document.Tags.ToDictionary(tag => tag.Key, tag => tag.Value);
        Assert.Equal(("CodeDeployDemo", "web"), (tags["Name"], tags["aws:autoscaling:groupName"]));
        Assert.False(tags.ContainsKey("Own"));
        var activities = (await aws.Aws.Get<DescribeScalingActivities>().InvokeAsync(new(null, "web", null, null, null), ScalingHarness.Call())).Activities;
        Assert.All(activities, each => Assert.Equal("Successful", each.StatusCode));
        Assert.Equal(instances.Select(each => $"Launching a new EC2 instance: {each.Id}").Order(), activities.Select(each => each.Description).Order());
        Assert.All(activities, each => Assert.Contains("\"Subnet ID\":\"subnet-", each.Details, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_smaller_size_terminates_the_oldest_and_spares_the_protected()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(1);
        var first = (await aws.InServiceAsync(1))[0].Id;
        await aws.Aws.Get<SetInstanceProtection>().InvokeAsync(new([first], "web", true), ScalingHarness.Call());
        await aws.ResizeAsync(3);
        await aws.InServiceAsync(3);
        await aws.ResizeAsync(0);
        Assert.Equal(first, (await aws.InServiceAsync(1))[0].Id);
        Assert.Equal("running", aws.Instance(first).State);
    }

    [Fact]
    public async Task An_instance_that_dies_is_replaced_unless_that_is_suspended()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(2);
        var ids = (await aws.InServiceAsync(2)).Select(each => each.Id).ToList();
        await aws.Aws.Get<TerminateInstances>().InvokeAsync(new([ids[0]], null), ScalingHarness.Call());
        await aws.UntilAsync(group => group!.Instances.All(each => each.Id != ids[0]));
        var replaced = await aws.InServiceAsync(2);
        Assert.Contains(ids[1], replaced.Select(each => each.Id));

        await aws.Aws.Get<SuspendProcesses>().InvokeAsync(new("web", ["ReplaceUnhealthy"]), ScalingHarness.Call());
        await aws.Aws.Get<SetInstanceHealth>().InvokeAsync(new(ids[1], "Unhealthy", false), ScalingHarness.Call());
        await aws.ResizeAsync(3);
        await aws.UntilAsync(group => group!.Instances.Count(each => each.State == "InService") == 3);
        Assert.Contains(ids[1], aws.Group().Instances.Select(each => each.Id));
        await aws.Aws.Get<ResumeProcesses>().InvokeAsync(new("web", null), ScalingHarness.Call());
        await aws.UntilAsync(group => group!.Instances.All(each => each.Id != ids[1]));
        await aws.InServiceAsync(3);
        Assert.Equal("terminated", aws.Instance(ids[1]).State);
    }

    [Fact]
    public async Task Instances_are_attached_detached_and_stand_by()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(1);
        var own = (await aws.InServiceAsync(1))[0].Id;
        var other = (await aws.Aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest { ImageId = "ami-12345678", MinCount = 1, MaxCount = 1 }, ScalingHarness.Call())).Instances[0].InstanceId!;
        await aws.Aws.Get<AttachInstances>().InvokeAsync(new([other], "web"), ScalingHarness.Call());
        await aws.InServiceAsync(2);
        Assert.Equal(2, aws.Group().Group.DesiredCapacity);
        await aws.Aws.Get<EnterStandby>().InvokeAsync(new([own], "web", true), ScalingHarness.Call());
        await aws.UntilAsync(group => group!.Instances.Any(each => each.Id == own && each.State == "Standby"));
        await aws.Aws.Get<ExitStandby>().InvokeAsync(new([own], "web"), ScalingHarness.Call());
        await aws.InServiceAsync(2);
        await aws.Aws.Get<DetachInstances>().InvokeAsync(new([other], "web", true), ScalingHarness.Call());
        Assert.Equal(own, (await aws.InServiceAsync(1))[0].Id);
        Assert.Equal("running", aws.Instance(other).State);
        await aws.Aws.Get<TerminateInstanceInAutoScalingGroup>().InvokeAsync(new(own, false), ScalingHarness.Call());
        await aws.UntilAsync(group => group!.Instances.All(each => each.Id != own) && group.Instances.Any(each => each.State == "InService"));
    }

    [Fact]
    public async Task A_group_with_instances_is_deleted_by_force_alone_and_takes_them_along()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(2);
        var ids = (await aws.InServiceAsync(2)).Select(each => each.Id).ToList();
        var refused = await Assert.ThrowsAsync<AwsException>(() => aws.Aws.Get<DeleteAutoScalingGroup>().InvokeAsync(new("web", null), ScalingHarness.Call()));
        Assert.Equal("ResourceInUse", refused.Code);
        await aws.Aws.Get<DeleteAutoScalingGroup>().InvokeAsync(new("web", true), ScalingHarness.Call());
        await aws.UntilAsync(group => group is null);
        Assert.All(ids, id => Assert.Equal("terminated", aws.Instance(id).State));
    }

    [Fact]
    public async Task A_restart_keeps_the_group_and_finishes_what_was_begun()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await aws.CreateAsync(2);
        var ids = (await aws.InServiceAsync(2)).Select(each => each.Id).Order().ToList();
        await aws.Aws.RestartAsync();
        Assert.Equal(ids, (await aws.InServiceAsync(2)).Select(each => each.Id).Order());
        aws.Store.Change(ScalingHarness.Scope, "web", group => group with { Instances = [.. group.Instances.Select(each => each with { State = "Terminating:Proceed" })] });
        await aws.Aws.RestartAsync();
        await aws.UntilAsync(group => group!.Instances.All(each => !ids.Contains(each.Id)));
        await aws.InServiceAsync(2);
    }

    [Fact]
    public async Task A_template_that_is_gone_is_told_by_an_activity_and_launches_go_on_when_it_is_back()
    {
        await using var aws = await ScalingHarness.StartAsync(1000);
        await aws.CreateAsync(0);
        await aws.Aws.Get<DeleteLaunchTemplate>().InvokeAsync(new(null, "web", null), ScalingHarness.Call());
        await aws.ResizeAsync(1);
        await aws.UntilAsync(_ => aws.Store.Activities(ScalingHarness.Scope).Any(each => each.StatusCode == "Failed"));
        Assert.Contains("does not exist", aws.Store.Activities(ScalingHarness.Scope)[0].StatusMessage, StringComparison.Ordinal);
        await aws.Aws.Get<CreateLaunchTemplate>().InvokeAsync(new CreateLaunchTemplateRequest("new", null, new LaunchTemplateData { ImageId = "ami-12345678" }, null, null), ScalingHarness.Call());
        await aws.Aws.Get<UpdateAutoScalingGroup>().InvokeAsync(new UpdateAutoScalingGroupType { AutoScalingGroupName = "web", LaunchTemplate = new(null, "new", null) }, ScalingHarness.Call());
        await aws.InServiceAsync(1);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_the_services_codes()
    {
        await using var aws = await ScalingHarness.StartAsync();
        await ExpectAsync("ValidationError", "between the specified min size", () => aws.CreateAsync(11));
        await ExpectAsync("ValidationError", "Availability Zone", () => aws.CreateAsync(1, group => group with { AvailabilityZones = null }));
        await ExpectAsync("ValidationError", "launch template", () => aws.CreateAsync(1, group => group with { LaunchTemplate = new(null, "none", null) }));
        await ExpectAsync("ValidationError", "does not implement", () => aws.CreateAsync(1, group => group with { LaunchConfigurationName = "old" }));
        await ExpectAsync("ValidationError", "Target Groups", () => aws.CreateAsync(1, group => group with { TargetGroupARNs = ["arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/none/0123456789abcdef"] }));
        await aws.CreateAsync(0);
        await ExpectAsync("AlreadyExists", "already exists", () => aws.CreateAsync(0));
        await ExpectAsync("ValidationError", "above max value", () => aws.ResizeAsync(11));
        await ExpectAsync("ValidationError", "There is no process", () => aws.Aws.Get<SuspendProcesses>().InvokeAsync(new("web", ["Lunch"]), ScalingHarness.Call()));
        await ExpectAsync("ValidationError", "no such group", () => aws.Aws.Get<SetDesiredCapacity>().InvokeAsync(new("none", 1, null), ScalingHarness.Call()));
        await ExpectAsync("ValidationError", "no managed instance", () => aws.Aws.Get<SetInstanceHealth>().InvokeAsync(new("i-0123456789abcdef0", "Unhealthy", null), ScalingHarness.Call()));
    }

    private static async Task ExpectAsync(string code, string words, Func<Task> call)
    {
        var exception = await Assert.ThrowsAsync<AwsException>(call);
        Assert.Equal(code, exception.Code);
        Assert.Contains(words, exception.Message, StringComparison.OrdinalIgnoreCase);
    }
}
