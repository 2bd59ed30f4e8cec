using LocalAws.AutoScaling;
using LocalAws.AutoScaling.Execution;

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
