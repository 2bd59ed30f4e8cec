using LocalAws.CodeDeploy;
using LocalAws.Ec2;

namespace LocalAws.Tests.CodeDeploy.Traffic;

/// <summary>Blue/green deployments under load: node serves on real instances, and requests really go through the load balancer.</summary>
public class BlueGreenTests
{
    private static readonly string[] Block = ["BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic"];

    [Fact]
    public async Task In_place_and_then_blue_green_with_a_copied_group_loses_no_request()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(2, group => group with { DeploymentConfigName = "CodeDeployDefault.OneAtATime" });
        var first = await aws.DeployAsync(await aws.UploadAsync("one"));
        var blue = await aws.InServiceAsync("fleet", 2);
        Assert.Equal(blue.Order(StringComparer.Ordinal), aws.Registered());
        Assert.Equal("BeforeBlockTraffic", aws.Deploy.Target(first.DeploymentId!, blue[0]).LifecycleEvents![0].LifecycleEventName);

        var seen = await aws.UnderLoadAsync(async () => await aws.DeployAsync(await aws.UploadAsync("two")));
        Assert.Equal(["one", "two"], seen.Order());

        await aws.SwitchAsync();
        var third = (DeploymentInfo?)null;
        seen = await aws.UnderLoadAsync(async () => third = await aws.DeployAsync(await aws.UploadAsync("three")));
        Assert.Equal(["three", "two"], seen.Order());
        Assert.Equal($"CodeDeploy_group_{third!.DeploymentId}", Assert.Single(aws.Fleet));
        var green = aws.Targets(third.DeploymentId!, "Green");
        Assert.Equal(2, green.Count);
        Assert.All(green.SelectMany(each => each.Target.LifecycleEvents!), each => Assert.Equal("Succeeded", each.Status));
        Assert.Equal("ApplicationStop", green[0].Target.LifecycleEvents![0].LifecycleEventName);
        Assert.Equal(blue.Order(StringComparer.Ordinal), aws.Targets(third.DeploymentId!, "Blue").Select(each => each.Id));
        Assert.Equal(Block, aws.Targets(third.DeploymentId!, "Blue")[0].Target.LifecycleEvents!.Select(each => each.LifecycleEventName));
        Assert.Equal(green.Select(each => each.Id).Order(StringComparer.Ordinal), aws.Registered());
        await aws.Deploy.Aws.Get<LocalAws.AutoScaling.Execution.GroupSignals>().UntilAsync(
            () => blue.All(id => aws.Deploy.Aws.Get<InstanceStore>().Find(DeployHarness.Scope, id)!.State == "terminated"), TimeSpan.FromMinutes(1), TimeProvider.System, CancellationToken.None);
    }

    [Fact]
    public async Task A_green_version_that_never_becomes_healthy_leaves_traffic_on_blue_and_says_what_the_check_found()
    {
        await using var aws = await TrafficHarness.StartAsync(3600);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("blue"));
        await aws.SwitchAsync();
        var sick = await aws.UploadAsync("green", health: 500);
        DeploymentInfo? failed = null;
        var seen = await aws.UnderLoadAsync(async () =>
        {
            failed = await aws.DeployAsync(sick, "Failed");
            var back = await aws.Deploy.EndAsync(failed.RollbackInfo!.RollbackDeploymentId!);
            Assert.Equal(("Succeeded", "codeDeployRollback"), (back.Status, back.Creator));
        });
        Assert.Equal(["blue"], seen);
        var allow = aws.Targets(failed!.DeploymentId!, "Green")[0].Target.LifecycleEvents!.Single(each => each.LifecycleEventName == "AllowTraffic");
        Assert.Equal("Failed", allow.Status);
        Assert.Contains("Target.ResponseCodeMismatch (Health checks failed with these codes: [500])", allow.Diagnostics!.Message, StringComparison.Ordinal);
        Assert.Contains("GET /health, expecting 200", allow.Diagnostics.Message, StringComparison.Ordinal);
        Assert.Equal("fleet", Assert.Single(aws.Fleet));
    }

    [Fact]
    public async Task When_green_fails_after_it_got_the_traffic_the_originals_get_it_back_and_none_is_lost()
    {
        await using var aws = await TrafficHarness.StartAsync();
        await aws.CreateGroupAsync(2);
        // The hook of the version that is there fails once its traffic is gone: one original is out, and everything must go back.
        await aws.DeployAsync(await aws.UploadAsync("blue", hook: "AfterBlockTraffic", script: "exit 1"));
        await aws.SwitchAsync();
        var green = await aws.UploadAsync("green");
        DeploymentInfo? back = null;
        var seen = await aws.UnderLoadAsync(async () =>
        {
            var failed = await aws.DeployAsync(green, "Failed");
            back = await aws.Deploy.EndAsync(failed.RollbackInfo!.RollbackDeploymentId!);
        });
        Assert.Contains("blue", seen);
        var originals = aws.Targets(back!.DeploymentId!, "Blue");
        Assert.Equal(["BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic"], originals[0].Target.LifecycleEvents!.Select(each => each.LifecycleEventName));
        Assert.All(originals, each => Assert.Equal("Succeeded", each.Target.Status));
        Assert.Equal(Block, aws.Targets(back.DeploymentId!, "Green")[0].Target.LifecycleEvents!.Select(each => each.LifecycleEventName));
        Assert.Equal("blue", await aws.AnswerAsync());
        Assert.Equal(originals.Select(each => each.Id).Order(StringComparer.Ordinal), aws.Registered());
    }

    [Fact]
    public async Task A_discovered_fleet_waits_for_ContinueDeployment_and_the_originals_are_kept()
    {
        await using var aws = await TrafficHarness.StartAsync(1);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("blue"));
        var blue = aws.Registered();
        await aws.SwitchAsync("DISCOVER_EXISTING", "KEEP_ALIVE", onReady: "STOP_DEPLOYMENT", readyWait: 60);
        var green = (await aws.Deploy.RunInstancesAsync(1, "green"))[0];
        var id = await aws.Deploy.CreateAsync(await aws.UploadAsync("green"), input => input with { TargetInstances = new([new("Fleet", "green", "KEY_AND_VALUE")], null, null) });
        await aws.Deploy.UntilAsync(id, deployment => deployment.Info.Status == "Ready");
        Assert.Equal("blue", await aws.AnswerAsync());
        Assert.Equal("Ready", aws.Targets(id, "Green")[0].Target.Status);
        await aws.Deploy.Aws.Get<ContinueDeployment>().InvokeAsync(new(id, "READY_WAIT"), aws.Deploy.Call());
        Assert.Equal("Succeeded", (await aws.Deploy.EndAsync(id)).Status);
        Assert.Equal("green", await aws.AnswerAsync());
        Assert.Equal([green], aws.Registered());
        Assert.Equal("running", aws.Deploy.Aws.Get<InstanceStore>().Find(DeployHarness.Scope, blue[0])!.State);
        Assert.Equal("green", aws.Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.Ec2TagFilters![0].Value);
    }

    [Fact]
    public async Task Traffic_that_nobody_reroutes_in_time_stays_where_it_is()
    {
        await using var aws = await TrafficHarness.StartAsync(600);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("blue"));
        await aws.SwitchAsync(onReady: "STOP_DEPLOYMENT", readyWait: 1);
        var stopped = await aws.DeployAsync(await aws.UploadAsync("green"), "Stopped");
        Assert.Equal("TIMEOUT", stopped.ErrorInformation!.Code);
        Assert.Equal("blue", await aws.AnswerAsync());
    }

    [Fact]
    public async Task A_restart_in_the_wait_for_the_originals_end_goes_on_with_it()
    {
        await using var aws = await TrafficHarness.StartAsync(1);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("blue"));
        var blue = aws.Registered()[0];
        await aws.SwitchAsync(terminationWait: 600);
        var id = await aws.Deploy.CreateAsync(await aws.UploadAsync("green"));
        Assert.True(await aws.Deploy.Aws.Get<LocalAws.CodeDeploy.Execution.DeploymentWaits>().UntilAsync(
            id, () => aws.Deploy.Store.Deployment(DeployHarness.Scope, id).Info.InstanceTerminationWaitTimeStarted == true, TimeSpan.FromMinutes(2), CancellationToken.None));
        await aws.Deploy.Aws.RestartAsync();
        await aws.Deploy.Aws.Get<ContinueDeployment>().InvokeAsync(new(id, "TERMINATION_WAIT"), aws.Deploy.Call());
        Assert.Equal("Succeeded", (await aws.Deploy.EndAsync(id)).Status);
        await aws.Deploy.Aws.Get<LocalAws.AutoScaling.Execution.GroupSignals>().UntilAsync(
            () => aws.Scaling.Find(DeployHarness.Scope, "fleet") is null or { Instances.Count: 0 }, TimeSpan.FromMinutes(1), TimeProvider.System, CancellationToken.None);
        Assert.Equal("terminated", aws.Deploy.Aws.Get<InstanceStore>().Find(DeployHarness.Scope, blue)!.State);
    }

    [Fact]
    public async Task An_original_that_dies_in_the_middle_is_left_out_and_a_green_one_counts_as_failed()
    {
        await using var aws = await TrafficHarness.StartAsync(1);
        await aws.CreateGroupAsync(1);
        await aws.DeployAsync(await aws.UploadAsync("blue"));
        var blue = aws.Registered()[0];
        await aws.SwitchAsync(originals: "KEEP_ALIVE", onReady: "STOP_DEPLOYMENT", readyWait: 60);
        var id = await aws.Deploy.CreateAsync(await aws.UploadAsync("green"));
        await aws.Deploy.UntilAsync(id, deployment => deployment.Info.Status == "Ready");
        await aws.Deploy.Aws.Get<TerminateInstances>().InvokeAsync(new([blue], null), aws.Deploy.Call());
        await aws.Deploy.Aws.Get<ContinueDeployment>().InvokeAsync(new(id, null), aws.Deploy.Call());
        Assert.Equal("Succeeded", (await aws.Deploy.EndAsync(id)).Status);
        Assert.Equal("Skipped", aws.Targets(id, "Blue").Single(each => each.Id == blue).Target.Status);

        var next = await aws.Deploy.CreateAsync(await aws.UploadAsync("newer"));
        await aws.Deploy.UntilAsync(next, deployment => deployment.Info.Status == "Ready");
        await aws.Deploy.Aws.Get<TerminateInstances>().InvokeAsync(new([aws.Targets(next, "Green")[0].Id], null), aws.Deploy.Call());
        await aws.Deploy.Aws.Get<ContinueDeployment>().InvokeAsync(new(next, null), aws.Deploy.Call());
        var failed = await aws.Deploy.EndAsync(next);
        Assert.Equal(("Failed", "HEALTH_CONSTRAINTS"), (failed.Status, failed.ErrorInformation!.Code));
        await aws.Deploy.EndAsync(failed.RollbackInfo!.RollbackDeploymentId!);
        Assert.Equal("green", await aws.AnswerAsync());
    }
}
