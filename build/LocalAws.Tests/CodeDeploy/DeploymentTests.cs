using System.Collections.Concurrent;
using LocalAws.CodeDeploy;
using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.Tests.CodeDeploy;

public class DeploymentTests
{
    [Fact]
    public async Task A_revision_is_deployed_to_the_instances_that_the_tags_select()
    {
        await using var aws = await DeployHarness.StartAsync();
        var chosen = (await aws.RunInstancesAsync(1))[0];
        var other = (await aws.RunInstancesAsync(1, "b"))[0];
        await aws.CreateGroupAsync();
        var revision = await aws.UploadAsync("app.zip", ("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: /home/ec2-user/app\n"), ("web/hello", "hi"));
        var deployment = await aws.DeployAsync(revision);
        Assert.Equal("Succeeded", deployment.Status);
        Assert.Equal(new DeploymentOverview(0, 0, 1, 0, 0, 0), deployment.DeploymentOverview);
        Assert.Equal("hi", await aws.ShellAsync(chosen, "cat /home/ec2-user/app/hello"));
        Assert.Equal("", await aws.ShellAsync(other, "ls /home/ec2-user"));
        Assert.All(aws.Target(deployment.DeploymentId!, chosen).LifecycleEvents!, each => Assert.Equal("Succeeded", each.Status));
        var group = aws.Store.Group(DeployHarness.Scope, "app", "group").Info;
        Assert.Equal((deployment.DeploymentId, revision), (group.LastSuccessfulDeployment!.DeploymentId, group.TargetRevision));
    }

    [Fact]
    public async Task A_failing_hook_fails_its_instance_and_tells_script_code_and_log()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        var deployment = await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "echo broken; exit 7"));
        Assert.Equal(("Failed", "HEALTH_CONSTRAINTS"), (deployment.Status, deployment.ErrorInformation!.Code));
        var events = aws.Target(deployment.DeploymentId!, id).LifecycleEvents!.ToDictionary(each => each.LifecycleEventName!);
        Assert.Equal("Failed", events["BeforeInstall"].Status);
        Assert.Equal(("ScriptFailed", "scripts/a.sh"), (events["BeforeInstall"].Diagnostics!.ErrorCode, events["BeforeInstall"].Diagnostics!.ScriptName));
        Assert.Contains("[stdout]broken", events["BeforeInstall"].Diagnostics!.LogTail, StringComparison.Ordinal);
        Assert.Equal("Skipped", events["Install"].Status);
    }

    [Fact]
    public async Task No_instance_that_matches_is_its_own_error()
    {
        await using var aws = await DeployHarness.StartAsync();
        await aws.CreateGroupAsync();
        Assert.Equal("NO_INSTANCES", (await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "true"))).ErrorInformation!.Code);
    }

    [Fact]
    public async Task A_minimum_that_leaves_nothing_to_deploy_to_is_told_before_anything_is_touched()
    {
        await using var aws = await DeployHarness.StartAsync();
        await aws.RunInstancesAsync(2);
        await aws.Aws.Get<CreateDeploymentConfig>().InvokeAsync(new CreateDeploymentConfigInput("two", new MinimumHealthyHosts("HOST_COUNT", 2), null, null, null), aws.Call());
        await aws.CreateGroupAsync(group => group with { DeploymentConfigName = "two" });
        Assert.Equal("HEALTH_CONSTRAINTS_INVALID", (await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "true"))).ErrorInformation!.Code);
    }

    [Fact]
    public async Task OneAtATime_stops_at_the_first_failure_and_skips_the_others()
    {
        await using var aws = await DeployHarness.StartAsync();
        var ids = await aws.RunInstancesAsync(3);
        await aws.CreateGroupAsync(group => group with { DeploymentConfigName = "CodeDeployDefault.OneAtATime" });
        var deployment = await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "exit 1"));
        Assert.Equal(["Failed", "Skipped", "Skipped"], ids.Select(id => aws.Target(deployment.DeploymentId!, id).Status));
    }

    [Fact]
    public async Task Instances_whose_last_deployment_failed_are_deployed_to_first()
    {
        await using var aws = await DeployHarness.StartAsync();
        var ids = await aws.RunInstancesAsync(3);
        await aws.CreateGroupAsync();
        await aws.ShellAsync(ids[2], "touch /srv/broken");
        await aws.DeployAsync(await aws.UploadHookAsync("one.zip", "test ! -e /srv/broken"));
        await aws.ShellAsync(ids[2], "rm /srv/broken");
        var deployment = await aws.DeployAsync(await aws.UploadHookAsync("two.zip", "true"), input => input with { DeploymentConfigName = "CodeDeployDefault.OneAtATime" });
        var starts = ids.ToDictionary(id => id, id => aws.Target(deployment.DeploymentId!, id).LifecycleEvents![0].StartTime);
        Assert.Equal(ids[2], starts.MinBy(each => each.Value).Key);
    }

    [Fact]
    public async Task A_failed_deployment_is_rolled_back_by_a_new_deployment_of_the_last_good_revision()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync(group => group with { AutoRollbackConfiguration = new AutoRollbackConfiguration(true, ["DEPLOYMENT_FAILURE"]) });
        var good = await aws.UploadHookAsync("good.zip", "echo good >> /srv/history");
        await aws.DeployAsync(good);
        var bad = await aws.DeployAsync(await aws.UploadHookAsync("bad.zip", "echo bad >> /srv/history; exit 1"));
        var back = await aws.EndAsync(bad.RollbackInfo!.RollbackDeploymentId!);
        Assert.Equal(("Succeeded", "codeDeployRollback", bad.DeploymentId), (back.Status, back.Creator, back.RollbackInfo!.RollbackTriggeringDeploymentId));
        Assert.Equal(good, back.Revision);
        Assert.Equal("good\nbad\ngood", await aws.ShellAsync(id, "cat /srv/history"));
    }

    [Fact]
    public async Task A_rollback_leaves_what_scripts_did()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync(input => input with { AutoRollbackConfiguration = new AutoRollbackConfiguration(true, ["DEPLOYMENT_FAILURE"]) });
        await aws.DeployAsync(await aws.UploadHookAsync("good.zip", "true"));
        var failed = await aws.DeployAsync(await aws.UploadHookAsync("bad.zip", "echo migrated > /srv/schema; exit 1"));
        await aws.EndAsync(failed.RollbackInfo!.RollbackDeploymentId!);
        Assert.Equal("migrated", await aws.ShellAsync(id, "cat /srv/schema"));
    }

    [Fact]
    public async Task A_group_has_one_deployment_at_a_time_and_a_stopped_one_finishes_the_event_that_runs()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        await aws.ShellAsync(id, "mkfifo /srv/gate");
        var revision = await aws.UploadHookAsync("app.zip", "echo > /srv/gate; read -r _ < /srv/gate; echo done > /srv/done");
        var deployment = await aws.CreateAsync(revision);
        await aws.ShellAsync(id, "read -r _ < /srv/gate"); // the hook runs now
        var second = await Assert.ThrowsAsync<AwsException>(() => aws.CreateAsync(revision));
        Assert.Equal("DeploymentLimitExceededException", second.Code);
        Assert.Contains(deployment, second.Message, StringComparison.Ordinal);
        await aws.Aws.Get<StopDeployment>().InvokeAsync(new StopDeploymentInput(deployment, null), aws.Call());
        await aws.ShellAsync(id, "echo > /srv/gate");
        var ended = await aws.EndAsync(deployment);
        Assert.Equal(("Stopped", "MANUAL_STOP"), (ended.Status, ended.ErrorInformation!.Code));
        Assert.Equal("done", await aws.ShellAsync(id, "cat /srv/done"));
        Assert.Equal("Skipped", aws.Target(deployment, id).LifecycleEvents!.Single(each => each.LifecycleEventName == "Install").Status);
        await Assert.ThrowsAsync<AwsException>(() => aws.Aws.Get<StopDeployment>().InvokeAsync(new StopDeploymentInput(deployment, null), aws.Call()));
    }

    [Fact]
    public async Task A_stop_that_is_asked_for_again_keeps_the_rollback_that_the_first_one_asked_for()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        await aws.DeployAsync(await aws.UploadHookAsync("good.zip", "true"));
        await aws.ShellAsync(id, "mkfifo /srv/gate");
        var deployment = await aws.CreateAsync(await aws.UploadHookAsync("slow.zip", "echo > /srv/gate; read -r _ < /srv/gate"));
        await aws.ShellAsync(id, "read -r _ < /srv/gate"); // the hook runs now
        foreach (var rollBack in new bool?[] { true, null })
            await aws.Aws.Get<StopDeployment>().InvokeAsync(new StopDeploymentInput(deployment, rollBack), aws.Call());
        await aws.ShellAsync(id, "echo > /srv/gate");
        var ended = await aws.UntilAsync(deployment, each => each is { IsOver: true, Info.RollbackInfo.RollbackDeploymentId: not null });
        Assert.Equal("Succeeded", (await aws.EndAsync(ended.RollbackInfo!.RollbackDeploymentId!)).Status);
    }

    [Fact]
    public async Task A_broken_ApplicationStop_of_the_old_revision_blocks_until_it_is_ignored()
    {
        await using var aws = await DeployHarness.StartAsync();
        await aws.RunInstancesAsync(1);
        await aws.CreateGroupAsync();
        await aws.DeployAsync(await aws.UploadAsync("old.zip", ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  ApplicationStop:\n    - location: scripts/a.sh\n"), ("scripts/a.sh", "exit 1")));
        var next = await aws.UploadHookAsync("new.zip", "true");
        Assert.Equal("Failed", (await aws.DeployAsync(next)).Status);
        Assert.Equal("Succeeded", (await aws.DeployAsync(next, input => input with { IgnoreApplicationStopFailures = true })).Status);
    }

    [Fact]
    public async Task A_stopped_instance_counts_as_failed()
    {
        await using var aws = await DeployHarness.StartAsync();
        var ids = await aws.RunInstancesAsync(2);
        await aws.CreateGroupAsync();
        await aws.Aws.Get<StopInstances>().InvokeAsync(new StopInstancesRequest([ids[0]], null, null, null), aws.Call());
        var deployment = await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "true"));
        Assert.Equal(("Succeeded", "Failed", "Succeeded"), (deployment.Status, aws.Target(deployment.DeploymentId!, ids[0]).Status, aws.Target(deployment.DeploymentId!, ids[1]).Status));
        Assert.Contains("make sure the agent is running", aws.Target(deployment.DeploymentId!, ids[0]).LifecycleEvents![0].Diagnostics!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_that_was_stopped_is_deaf_until_it_is_started_again()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        Assert.Contains("is running as PID", await aws.ShellAsync(id, "/etc/init.d/codedeploy-agent status"), StringComparison.Ordinal);
        await aws.ShellAsync(id, "/etc/init.d/codedeploy-agent stop");
        var revision = await aws.UploadHookAsync("app.zip", "true");
        var failed = await aws.DeployAsync(revision);
        Assert.Contains("service codedeploy-agent start", aws.Target(failed.DeploymentId!, id).LifecycleEvents![0].Diagnostics!.Message, StringComparison.Ordinal);
        await aws.ShellAsync(id, "/etc/init.d/codedeploy-agent start");
        Assert.Equal("Succeeded", (await aws.DeployAsync(revision)).Status);
    }

    [Fact]
    public async Task An_agent_without_an_instance_profile_is_deaf_until_it_gets_one()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1, profile: null))[0];
        await aws.CreateGroupAsync();
        var revision = await aws.UploadHookAsync("app.zip", "true");
        var failed = await aws.DeployAsync(revision);
        Assert.Contains($"{id} has no instance profile", aws.Target(failed.DeploymentId!, id).LifecycleEvents![0].Diagnostics!.Message, StringComparison.Ordinal);
        await aws.Aws.Get<LocalAws.Ec2.AssociateIamInstanceProfile>().InvokeAsync(new(new(null, "instances"), id), aws.Call());
        Assert.Equal("Succeeded", (await aws.DeployAsync(revision)).Status);
    }

    [Fact]
    public async Task An_instance_that_dies_in_the_middle_of_a_hook_fails_and_the_others_go_on()
    {
        await using var aws = await DeployHarness.StartAsync();
        var ids = await aws.RunInstancesAsync(2);
        await aws.CreateGroupAsync();
        await aws.ShellAsync(ids[0], "mkfifo /srv/gate");
        var deployment = await aws.CreateAsync(await aws.UploadHookAsync("app.zip", "test -p /srv/gate || exit 0; echo > /srv/gate; sleep 60"));
        await aws.ShellAsync(ids[0], "read -r _ < /srv/gate");
        await aws.Aws.Get<TerminateInstances>().InvokeAsync(new TerminateInstancesRequest([ids[0]], null), aws.Call());
        Assert.Equal("Succeeded", (await aws.EndAsync(deployment)).Status);
        Assert.Equal(("Failed", "Succeeded"), (aws.Target(deployment, ids[0]).Status, aws.Target(deployment, ids[1]).Status));
    }

    [Fact]
    public async Task Only_outdated_instances_are_deployed_to_when_that_is_asked_for()
    {
        await using var aws = await DeployHarness.StartAsync();
        var first = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        var revision = await aws.UploadHookAsync("app.zip", "echo x >> /srv/count");
        await aws.DeployAsync(revision);
        var second = (await aws.RunInstancesAsync(1))[0];
        Assert.Equal("Succeeded", (await aws.DeployAsync(revision, input => input with { UpdateOutdatedInstancesOnly = true })).Status);
        Assert.Equal(("x", "x"), (await aws.ShellAsync(first, "cat /srv/count"), await aws.ShellAsync(second, "cat /srv/count")));
    }

    [Fact]
    public async Task Zones_are_deployed_to_one_after_the_other()
    {
        await using var aws = await DeployHarness.StartAsync(options => options with { TimeScale = 1000 });
        var b = await aws.RunInstancesAsync(2, zone: "us-east-1b");
        var a = await aws.RunInstancesAsync(1, zone: "us-east-1a");
        await aws.Aws.Get<CreateDeploymentConfig>().InvokeAsync(new CreateDeploymentConfigInput("zonal", new MinimumHealthyHosts("FLEET_PERCENT", 30), null, null, new ZonalConfig(1, 1, new MinimumHealthyHostsPerZone("HOST_COUNT", 0))), aws.Call());
        await aws.CreateGroupAsync(group => group with { DeploymentConfigName = "zonal" });
        var deployment = await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "true"));
        Assert.Equal("Succeeded", deployment.Status);
        var end = aws.Target(deployment.DeploymentId!, a[0]).LifecycleEvents![^1].EndTime;
        Assert.All(b, id => Assert.True(aws.Target(deployment.DeploymentId!, id).LifecycleEvents![0].StartTime >= end));
    }

    [Fact]
    public async Task Every_transition_of_deployments_and_instances_is_an_event()
    {
        await using var aws = await DeployHarness.StartAsync();
        await aws.RunInstancesAsync(1);
        await aws.CreateGroupAsync();
        var states = new ConcurrentQueue<string>();
        await using (aws.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            states.Enqueue($"{each.DetailType.Split(' ')[1]} {each.Detail["state"]}");
            return Task.CompletedTask;
        }))
        {
            await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "true"));
        }
        Assert.Equal(["Deployment START", "Instance START", "Instance SUCCESS", "Deployment SUCCESS"], states);
    }

    [Fact]
    public async Task A_deployment_that_was_in_progress_when_LocalAws_ended_fails_at_the_next_start_and_says_why()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        await aws.ShellAsync(id, "mkfifo /srv/gate");
        var deployment = await aws.CreateAsync(await aws.UploadHookAsync("app.zip", "echo > /srv/gate; sleep 60"));
        await aws.ShellAsync(id, "read -r _ < /srv/gate");
        await aws.Aws.RestartAsync();
        var ended = await aws.EndAsync(deployment);
        Assert.Equal("Failed", ended.Status);
        Assert.Contains("LocalAws was stopped while this deployment was in progress", ended.ErrorInformation!.Message, StringComparison.Ordinal);
        var broken = aws.Target(deployment, id).LifecycleEvents!.Single(each => each.Status == "Failed");
        Assert.Equal(("BeforeInstall", "UnknownError"), (broken.LifecycleEventName, broken.Diagnostics!.ErrorCode)); // the agent's code 7, which the API has no name for
        Assert.Equal("Succeeded", (await aws.DeployAsync(await aws.UploadHookAsync("again.zip", "true"))).Status);
    }
}
