using System.Text.Json.Nodes;
using LocalAws.CloudWatch;
using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution;
using LocalAws.Sns;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeDeploy;

public class AlarmAndTriggerTests
{
    [Fact]
    public async Task An_alarm_that_goes_off_stops_the_deployment_and_brings_the_last_good_revision_back()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await PutAlarmAsync(aws);
        await aws.CreateGroupAsync(Watched);
        await aws.DeployAsync(await aws.UploadHookAsync("good.zip", "echo good > /srv/version"));
        await aws.ShellAsync(id, "mkfifo /srv/gate");
        var bad = await aws.CreateAsync(await aws.UploadHookAsync("bad.zip", "echo > /srv/gate; read -r _ < /srv/gate; echo bad > /srv/version"));
        await aws.ShellAsync(id, "read -r _ < /srv/gate"); // the hook runs now
        await SetAsync(aws, "ALARM");
        Assert.True(await aws.Aws.Get<DeploymentWaits>().UntilAsync(bad, () => aws.Store.Deployment(DeployHarness.Scope, bad).StopRequested, TimeSpan.FromMinutes(1), CancellationToken.None));
        await aws.ShellAsync(id, "echo > /srv/gate");
        var stopped = await aws.EndAsync(bad);
        Assert.Equal(("Stopped", "ALARM_ACTIVE"), (stopped.Status, stopped.ErrorInformation!.Code));
        Assert.Contains("<errors>", stopped.ErrorInformation.Message, StringComparison.Ordinal);
        Assert.Equal("Succeeded", (await aws.EndAsync(stopped.RollbackInfo!.RollbackDeploymentId!)).Status);
        Assert.Equal("good", await aws.ShellAsync(id, "cat /srv/version"));
    }

    [Fact]
    public async Task No_deployment_begins_while_an_alarm_is_active_or_cannot_be_asked()
    {
        await using var aws = await DeployHarness.StartAsync();
        await aws.RunInstancesAsync(1);
        await aws.CreateGroupAsync(Watched);
        var revision = await aws.UploadHookAsync("app.zip", "true");
        Assert.Equal("ALARM_ACTIVE", (await aws.DeployAsync(revision)).ErrorInformation!.Code);
        var ignored = new AlarmConfiguration(true, true, [new Alarm("errors")]);
        Assert.Equal("Succeeded", (await aws.DeployAsync(revision, each => each with { OverrideAlarmConfiguration = ignored })).Status);
        await PutAlarmAsync(aws);
        await SetAsync(aws, "ALARM");
        Assert.Equal("ALARM_ACTIVE", (await aws.DeployAsync(revision)).ErrorInformation!.Code);
    }

    [Fact]
    public async Task Triggers_publish_what_they_were_asked_for()
    {
        await using var aws = await DeployHarness.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        var topic = (await aws.Aws.Get<CreateTopic>().InvokeAsync(new CreateTopicRequest("deployments", null, null), aws.Call())).TopicArn;
        await aws.Aws.Get<Subscribe>().InvokeAsync(new SubscribeRequest(topic, "http", endpoint.Url.ToString(), new Dictionary<string, string> { ["RawMessageDelivery"] = "true" }, null), aws.Call());
        var token = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
        await aws.Aws.Get<ConfirmSubscription>().InvokeAsync(new ConfirmSubscriptionRequest(topic, token, null), aws.Call());
        await aws.CreateGroupAsync(group => group with { TriggerConfigurations = [new TriggerConfig("tell", topic, ["DeploymentFailure", "InstanceFailure"])] });
        var failed = await aws.DeployAsync(await aws.UploadHookAsync("app.zip", "exit 3"));
        var messages = new[] { JsonNode.Parse((await endpoint.NextAsync()).Body)!, JsonNode.Parse((await endpoint.NextAsync()).Body)! };
        var instance = messages.Single(each => each["instanceId"] is not null);
        Assert.Equal(("Failed", $"arn:aws:ec2:us-east-1:123456789012:instance/{id}"), ((string?)instance["instanceStatus"], (string?)instance["instanceId"]));
        Assert.Equal("BeforeInstall", (string?)JsonNode.Parse((string)instance["lifecycleEvents"]!)!.AsArray().Single(each => (string?)each!["LifecycleEventStatus"] == "Failed")!["LifecycleEvent"]);
        var deployment = messages.Single(each => each["status"] is not null);
        Assert.Equal(("FAILED", failed.DeploymentId, "tell"), ((string?)deployment["status"], (string?)deployment["deploymentId"], (string?)deployment["eventTriggerName"]));
        Assert.Equal("HEALTH_CONSTRAINTS", (string?)JsonNode.Parse((string)deployment["errorInformation"]!)!["ErrorCode"]);
    }

    private static CreateDeploymentGroupInput Watched(CreateDeploymentGroupInput group) => group with
    {
        AlarmConfiguration = new AlarmConfiguration(true, false, [new Alarm("errors")]),
        AutoRollbackConfiguration = new AutoRollbackConfiguration(true, ["DEPLOYMENT_STOP_ON_ALARM"]),
    };

    private static Task PutAlarmAsync(DeployHarness aws) => aws.Aws.Get<PutMetricAlarm>().InvokeAsync(
        new PutMetricAlarmInput("errors", null, null, null, null, null, "Errors", "App", "Sum", null, null, 60, null, 1, null, 1, "GreaterThanThreshold", "ignore", null, null, null, null), aws.Call());

    private static Task SetAsync(DeployHarness aws, string state) => aws.Aws.Get<SetAlarmState>().InvokeAsync(new SetAlarmStateInput("errors", state, "test", null), aws.Call());
}
