using LocalAws.AutoScaling;
using LocalAws.AutoScaling.Execution;
using LocalAws.CodeDeploy;

namespace LocalAws.Tests.CodeDeploy.Traffic;

/// <summary>Instances that Auto Scaling launches get their group's revision before they serve.</summary>
public class LaunchDeploymentTests
{
    private const string Gated = "mkfifo /srv/gate 2> /dev/null; cat /srv/gate";
    private const string Open = "mkfifo /srv/gate 2> /dev/null; echo > /srv/gate";

    [Fact]
    public async Task An_instance_that_Auto_Scaling_launches_gets_the_revision_before_it_serves()
    {
        await using var aws = await TrafficHarness.StartAsync(60);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("one"));
        await aws.Deploy.Aws.Get<SetDesiredCapacity>().InvokeAsync(new("fleet", 2, null), aws.Deploy.Call());
        Assert.Equal((await aws.InServiceAsync("fleet", 2)).Order(StringComparer.Ordinal), aws.Registered());
        Assert.Contains(aws.Deploy.Store.NewestFirst(DeployHarness.Scope), each => each.Info is { Creator: "autoscaling", Status: "Succeeded" });
    }

    [Theory]
    [InlineData("true", "Succeeded")]
    [InlineData("exit 1", "Failed")] // the instance goes all the same
    public async Task An_instance_that_Auto_Scaling_terminates_ends_its_work_first_where_the_group_has_a_termination_hook(string script, string status)
    {
        await using var aws = await TrafficHarness.StartAsync(60);
        await aws.CreateGroupAsync(1, group => group with { TerminationHookEnabled = true });
        var shown = Assert.Single(aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.AutoScalingGroups!);
        Assert.Equal([shown.Hook, shown.TerminationHook], aws.Scaling.Find(DeployHarness.Scope, "fleet")!.Hooks.Select(each => each.LifecycleHookName));
        await aws.DeployAsync(await aws.UploadAsync("one", hook: "AfterBlockTraffic", script: script));
        var revision = aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.TargetRevision;
        var id = (await aws.InServiceAsync("fleet", 1))[0];
        await aws.Deploy.Aws.Get<SetDesiredCapacity>().InvokeAsync(new("fleet", 0, null), aws.Deploy.Call());
        await aws.InServiceAsync("fleet", 0);

        var last = Assert.Single(aws.Deploy.Store.NewestFirst(DeployHarness.Scope), each => each.Info.Creator == "autoscalingTermination");
        Assert.Equal((status, id), (last.Info.Status, last.OnlyInstance));
        Assert.Equal("terminated", aws.Deploy.Aws.Get<LocalAws.Ec2.InstanceStore>().Find(DeployHarness.Scope, id)!.State);
        Assert.Equal(
            [("BeforeBlockTraffic", "Succeeded"), ("BlockTraffic", "Succeeded"), ("AfterBlockTraffic", status), ("ApplicationStop", status == "Failed" ? "Skipped" : status)],
            aws.Deploy.Target(last.Id, id).LifecycleEvents!.Select(each => (each.LifecycleEventName, each.Status)));
        Assert.Equal(revision, aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.TargetRevision);

        await aws.Deploy.Aws.Get<UpdateDeploymentGroup>().InvokeAsync(new() { ApplicationName = "app", CurrentDeploymentGroupName = "group", TerminationHookEnabled = false }, aws.Deploy.Call());
        Assert.Equal([shown.Hook], aws.Scaling.Find(DeployHarness.Scope, "fleet")!.Hooks.Select(each => each.LifecycleHookName));
    }

    [Fact]
    public async Task A_launched_instance_waits_as_long_as_its_deployment_runs()
    {
        const int scale = 100;
        await using var aws = await TrafficHarness.StartAsync(scale);
        await aws.CreateGroupAsync(1);
        var original = (await aws.InServiceAsync("fleet", 1))[0];
        var first = aws.DeployAsync(await aws.UploadAsync("one", hook: "AfterInstall", script: Gated));
        await aws.Deploy.ShellAsync(original, Open);
        await first;
        await aws.Deploy.Aws.Get<SetDesiredCapacity>().InvokeAsync(new("fleet", 2, null), aws.Deploy.Call());

        var launched = await WaitingAsync(_ => true);
        var aWait = TimeSpan.FromMinutes(10) / scale;
        var later = await WaitingAsync(each => each.WaitUntil > launched.WaitUntil + aWait); // what it waited for at first is over
        Assert.Equal(launched.Id, later.Id);
        await aws.Deploy.ShellAsync(launched.Id, Open);
        Assert.Equal(new[] { original, launched.Id }.Order(StringComparer.Ordinal), (await aws.InServiceAsync("fleet", 2)).Order(StringComparer.Ordinal));

        async Task<GroupInstance> WaitingAsync(Func<GroupInstance, bool> when)
        {
            GroupInstance? found = null;
            Assert.True(await aws.Deploy.Aws.Get<GroupSignals>().UntilAsync(
                () => (found = aws.Scaling.Find(DeployHarness.Scope, "fleet")!.Instances.FirstOrDefault(each => each.State == "Pending:Wait" && when(each))) is not null,
                TimeSpan.FromMinutes(1), TimeProvider.System, TestContext.Current.CancellationToken));
            return found!;
        }
    }
}
