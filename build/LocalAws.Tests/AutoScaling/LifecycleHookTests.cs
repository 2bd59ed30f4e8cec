using System.Collections.Concurrent;
using LocalAws.AutoScaling;
using LocalAws.Kernel;

namespace LocalAws.Tests.AutoScaling;

public class LifecycleHookTests
{
    private const string Launching = "autoscaling:EC2_INSTANCE_LAUNCHING";
    private const string Terminating = "autoscaling:EC2_INSTANCE_TERMINATING";

    [Fact]
    public async Task A_launching_instance_waits_and_goes_on_when_it_is_told()
    {
        await using var aws = await ScalingHarness.StartAsync(1);
        await HookAsync(aws, Launching);
        var events = new ConcurrentQueue<AwsEvent>();
        await using var subscription = aws.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            events.Enqueue(each);
            return Task.CompletedTask;
        });
        await aws.ResizeAsync(1);
        var instance = (await aws.UntilAsync(group => group!.Instances.Any(each => each.State == "Pending:Wait")))!.Instances[0];
        await aws.UntilAsync(_ => events.Any(each => each.DetailType == "EC2 Instance-launch Lifecycle Action"));
        var told = events.First(each => each.DetailType == "EC2 Instance-launch Lifecycle Action").Detail;
        Assert.Equal([aws.Group().Group.AutoScalingGroupARN], events.First(each => each.DetailType == "EC2 Instance-launch Lifecycle Action").Resources);
        Assert.Equal((instance.Id, instance.Token, "meta"), ((string?)told["EC2InstanceId"], (string?)told["LifecycleActionToken"], (string?)told["NotificationMetadata"]));
        await CompleteAsync(aws, instance.Id, "CONTINUE");
        Assert.Equal(instance.Id, (await aws.InServiceAsync(1))[0].Id);
    }

    [Fact]
    public async Task Launches_and_ends_are_told_with_their_activities()
    {
        await using var aws = await ScalingHarness.StartAsync();
        var events = new ConcurrentQueue<AwsEvent>();
        await using var subscription = aws.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "aws.autoscaling")
                events.Enqueue(each);
            return Task.CompletedTask;
        });
        await aws.CreateAsync(1);
        var instance = (await aws.InServiceAsync(1))[0];
        await aws.ResizeAsync(0);
        await aws.UntilAsync(group => group!.Instances.Count == 0 && events.Count == 2);
        var activities = (await aws.Aws.Get<DescribeScalingActivities>().InvokeAsync(new(null, "web", null, null, null), ScalingHarness.Call())).Activities;
        foreach (var (type, description, origin) in new[] { ("EC2 Instance Launch Successful", "Launching a new", "EC2"), ("EC2 Instance Terminate Successful", "Terminating", "AutoScalingGroup") })
        {
            var told = Assert.Single(events, each => each.DetailType == type);
            var activity = Assert.Single(activities, each => each.Description == $"{description} EC2 instance: {instance.Id}");
            Assert.Equal((activity.ActivityId, activity.Description, activity.Cause, origin), ((string?)told.Detail["ActivityId"], (string?)told.Detail["Description"], (string?)told.Detail["Cause"], (string?)told.Detail["Origin"]));
            Assert.Equal(instance.Zone, (string?)told.Detail["Details"]!["Availability Zone"]);
            Assert.All(new[] { "StartTime", "EndTime", "RequestId", "Destination" }, name => Assert.NotNull(told.Detail[name]));
            Assert.Equal(2, told.Resources.Count);
        }
    }

    [Fact]
    public async Task An_abandoned_launch_ends_and_another_one_begins()
    {
        await using var aws = await ScalingHarness.StartAsync(1);
        await HookAsync(aws, Launching);
        await aws.ResizeAsync(1);
        var first = (await aws.UntilAsync(group => group!.Instances.Any(each => each.State == "Pending:Wait")))!.Instances[0].Id;
        await CompleteAsync(aws, first, "ABANDON");
        await aws.UntilAsync(group => group!.Instances.Any(each => each.Id != first && each.State == "Pending:Wait") && group.Instances.All(each => each.Id != first));
        Assert.Equal("terminated", aws.Instance(first).State);
    }

    [Fact]
    public async Task A_wait_that_is_over_has_the_hooks_default_result()
    {
        await using var aws = await ScalingHarness.StartAsync(1000);
        await HookAsync(aws, Launching, "CONTINUE");
        await aws.ResizeAsync(1);
        await aws.InServiceAsync(1);
    }

    [Fact]
    public async Task A_terminating_instance_runs_until_its_hook_lets_it_go()
    {
        await using var aws = await ScalingHarness.StartAsync(1);
        await HookAsync(aws, Terminating);
        await aws.ResizeAsync(1);
        var id = (await aws.InServiceAsync(1))[0].Id;
        await aws.ResizeAsync(0);
        await aws.UntilAsync(group => group!.Instances.Any(each => each.State == "Terminating:Wait"));
        Assert.Equal("running", aws.Instance(id).State);
        await CompleteAsync(aws, id, "CONTINUE");
        await aws.UntilAsync(group => group!.Instances.Count == 0);
        Assert.Equal("terminated", aws.Instance(id).State);
    }

    private static async Task HookAsync(ScalingHarness aws, string transition, string result = "ABANDON")
    {
        await aws.CreateAsync(0);
        await aws.Aws.Get<PutLifecycleHook>().InvokeAsync(new("hook", "web", transition, null, null, "meta", 60, result), ScalingHarness.Call());
    }

    private static Task CompleteAsync(ScalingHarness aws, string id, string result) =>
        aws.Aws.Get<CompleteLifecycleAction>().InvokeAsync(new("hook", "web", null, result, id), ScalingHarness.Call());
}
