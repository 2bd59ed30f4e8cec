using Build.Fleet;

namespace Build.Tests.Fleet;

/// <summary>A fleet of two that is operated by whole commands.</summary>
public class FleetDeskTests
{
    [NamespaceFact]
    public async Task An_instance_that_is_broken_is_replaced_and_one_that_is_named_badly_is_asked_for_again()
    {
        await using var aws = await Rehearsal.StartAsync("""{ "fleet": { "count": 2 } }""");
        await aws.ProvisionAsync(state => [.. state.Storage, .. state.Roles, .. state.Fleet, .. state.Deploy]);
        var fleet = await InstancesAsync(aws);

        var ambiguous = await aws.RunAsync("--target=Logs", "--instance=i-", "--event=Install");
        Assert.Equal(2, ambiguous.ExitCode);
        Assert.Contains($"'i-' fits 2 running instances: {fleet[0]}, {fleet[1]}. Type more of it.", ambiguous.Error, StringComparison.Ordinal);
        var unknown = await aws.RunAsync("--target=Logs", "--instance=i-zzzz", "--event=Install");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("There is no running instance 'i-zzzz'. ./build.sh --target Health lists them.", unknown.Error, StringComparison.Ordinal);

        await aws.Cloud.Session.Ec2.Value.StopInstancesAsync(new() { InstanceIds = [fleet[0]] });
        await aws.UntilAsync(_ => StateAsync(aws, fleet[0]), state => state == "stopped");
        Assert.Contains($"! {fleet[0]} is stopped: start it", (await aws.RunAsync("--target=Health")).Output, StringComparison.Ordinal);
        var kept = (await aws.RunAsync("--target=Fleet")).Succeeded();
        Assert.Contains($"  - {fleet[0]} is replaced: it is stopped", kept.Output, StringComparison.Ordinal);
        Assert.Contains("1 replaced; ", kept.Output, StringComparison.Ordinal);
        var after = await InstancesAsync(aws);
        Assert.Equal(2, after.Count);
        Assert.Contains(fleet[1], after);
        Assert.DoesNotContain(fleet[0], after);
        Assert.Contains("2 of 2 instances are healthy", (await aws.RunAsync("--target=Health")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("0 to change", (await aws.RunAsync("--target=Fleet")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_account_the_cost_is_said_before_anything_is_made()
    {
        await using var aws = await Rehearsal.StartAsync("""{ "fleet": { "count": 3 } }""");
        var refused = await aws.RunAsAccountAsync("--target=Fleet");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("3 x t3.micro cost about $0.031 an hour ($23 a month, without traffic and disks) as long as they are there. Nothing was done:", refused.Error, StringComparison.Ordinal);
        Assert.Empty(await InstancesAsync(aws));
        Assert.Empty((await aws.Cloud.Session.Iam.Value.ListRolesAsync(new())).Roles ?? []);
    }

    private static async Task<IReadOnlyList<string>> InstancesAsync(Rehearsal aws) =>
        [.. (await new FleetAddresses(aws.Cloud.Session.Ec2.Value).ReadAsync(aws.Cloud.Names.Settings.Deploy.InstanceTags, CancellationToken.None)).Keys.Order(StringComparer.Ordinal)];

    private static async Task<string> StateAsync(Rehearsal aws, string instance) =>
        (await aws.Cloud.Session.Ec2.Value.DescribeInstancesAsync(new Amazon.EC2.Model.DescribeInstancesRequest { InstanceIds = [instance] })).Reservations[0].Instances[0].State.Name.Value;
}
