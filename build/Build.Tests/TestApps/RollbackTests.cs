using System.Text.RegularExpressions;
using Build.Fleet;

namespace Build.Tests.TestApps;

/// <summary>Both ways back, by the commands that Rollback lists.</summary>
public partial class RollbackTests(ReleaseFixture fixture) : IClassFixture<ReleaseFixture>
{
    [NamespaceFact]
    public async Task A_stage_goes_back_to_an_execution_and_the_group_to_a_revision_by_the_commands_that_are_listed()
    {
        var instance = await fixture.NewInstanceAsync(null);
        await ReleaseAsync("one");
        await ReleaseAsync("two");
        Assert.Equal("two", await InstalledAsync(instance));

        var listed = (await fixture.Aws.RunAsync("--target=Rollback")).Succeeded().Output;
        Assert.Contains("A new execution runs that stage with the artifacts of an earlier one.", listed, StringComparison.Ordinal);
        var stage = Assert.Single(Commands(listed), command => command.Contains("--execution", StringComparison.Ordinal));
        var back = (await fixture.Aws.RunAsync(stage.Split(' '))).Succeeded().Output;
        Assert.Contains("ok   Deploy / DeployAction: Succeeded", back, StringComparison.Ordinal);
        Assert.Equal("one", await InstalledAsync(instance));

        listed = (await fixture.Aws.RunAsync("--target=Rollback")).Succeeded().Output;
        Assert.DoesNotContain(stage, listed, StringComparison.Ordinal); // what is live is nowhere to go back to
        Assert.Contains("The pipeline does not know of it: its next execution deploys the newest commit again.", listed, StringComparison.Ordinal);
        var group = Assert.Single(Commands(listed), command => command.Contains("--revision", StringComparison.Ordinal));
        var deployed = (await fixture.Aws.RunAsync(group.Split(' '))).Succeeded().Output;
        Assert.Equal("two", await InstalledAsync(instance));

        // This app serves nothing, as one does not whose run has ended.
        var health = await fixture.Aws.RunAsync("--target=Health");
        Assert.Equal(1, health.ExitCode);
        Assert.Contains("In a rehearsal an app lives as long as the run that deployed it: ./build.sh --stay keeps it up", health.Output, StringComparison.Ordinal);

        var stopped = await fixture.Aws.RunAsync("--target=Stop", $"--deployment={Deployment().Match(deployed).Value}");
        Assert.Equal(2, stopped.ExitCode);
        Assert.Contains("has ended; there is nothing to stop. What it did: ./build.sh --target Diagnose --deployment", stopped.Error, StringComparison.Ordinal);
    }

    private async Task ReleaseAsync(string version)
    {
        fixture.Aws.Checkout.Write("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - 'true'\nartifacts:\n  files: ['**/*']\n");
        fixture.Aws.Checkout.Write("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: app/version.txt\n    destination: /home/ec2-user/app\n");
        fixture.Aws.Checkout.Write("app/version.txt", version);
        (await fixture.Aws.RunAsync("--target=Push", "--target=Release")).Succeeded();
    }

    private async Task<string> InstalledAsync(string instance) =>
        (await new InstanceCommand(fixture.Aws.Cloud.Session.Ssm.Value, TimeProvider.System).RunAsync([instance], "cat /home/ec2-user/app/version.txt", CancellationToken.None))[instance].Trim();

    private static IEnumerable<string> Commands(string output) => output.Split('\n').Where(line => line.TrimStart().StartsWith("./build.sh ", StringComparison.Ordinal)).Select(line => line.Trim()["./build.sh ".Length..]);

    [GeneratedRegex("d-[0-9A-Z]{9}")]
    private static partial Regex Deployment();
}
