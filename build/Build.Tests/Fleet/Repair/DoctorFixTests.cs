using Build.Fleet;
using Build.Tests.Testing;

namespace Build.Tests.Fleet.Repair;

public class DoctorFixTests
{
    [NamespaceFact]
    public async Task Agents_that_are_stopped_or_missing_are_mended_and_the_second_run_leaves_them_alone()
    {
        await using var rehearsal = await Rehearsal.StartAsync("""{ "fleet": { "count": 2 } }""");
        await rehearsal.ProvisionAsync(state => [.. state.Roles, .. state.Fleet]);
        var cancellation = TestContext.Current.CancellationToken;
        var fleet = (await FleetHealth.ReadAsync(rehearsal.Cloud, cancellation)).Select(each => each.Instance).ToList();
        var command = new InstanceCommand(rehearsal.Cloud.Session.Ssm.Value, TimeProvider.System);
        await command.RunAsync([fleet[0]], "service codedeploy-agent stop || /etc/init.d/codedeploy-agent stop", cancellation);
        await command.RunAsync([fleet[1]], "AWS-ConfigureAWSPackage", new() { ["action"] = ["Uninstall"], ["name"] = ["AWSCodeDeployAgent"] }, cancellation);

        var mended = await rehearsal.RunAsync("--target", "Doctor", "--fix");
        Assert.True(mended.ExitCode == 0, mended.Output + mended.Error);
        Assert.Contains($"ok   {fleet[0]} agent was inactive: restarted, now active", mended.Output, StringComparison.Ordinal);
        Assert.Contains($"ok   {fleet[1]} agent was missing: installed, now active", mended.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 2 agents are well, 2 were mended", mended.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 2 agents are well, 0 were mended", (await rehearsal.RunAsync("--target", "Doctor", "--fix")).Output, StringComparison.Ordinal);
    }
}
