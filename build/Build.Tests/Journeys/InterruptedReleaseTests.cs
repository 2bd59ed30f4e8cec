using Build.Tests.Testing;

namespace Build.Tests.Journeys;

/// <summary>Whenever a release is killed or stopped, the next one finishes what it began.</summary>
public sealed class InterruptedReleaseTests : IDisposable
{
    private readonly SmallRelease release = new();

    public void Dispose() => release.Dispose();

    [NamespaceFact]
    public async Task Killed_in_each_phase_the_next_run_goes_on_and_leaves_no_process()
    {
        await release.InterruptAsync("== Provision", "KILL");
        await release.InterruptAsync("created ", "KILL");
        await release.InterruptAsync("== Package", "KILL");
        await release.InterruptAsync("== Upload", "KILL");
        await release.InterruptAsync("== Push", "KILL");
        release.Do(build: release.Hold);
        await release.InterruptHeldAsync("KILL");
        release.Do(hook: release.Hold);
        var killed = await release.InterruptHeldAsync("KILL");
        release.Do();

        var last = await release.RunAsync();

        Assert.Equal(128 + 9, killed.ExitCode);
        Assert.Contains("succeeded", last.Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("1 of 1 instances are healthy", last.Output, StringComparison.Ordinal);
        Assert.Contains("Took over the release lock", last.Output, StringComparison.Ordinal);
        Assert.Empty(release.Processes());
        Assert.Contains("0 to change", (await release.RunAsync()).Succeeded().Output, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task Ctrl_C_stops_a_build_and_a_hook_and_says_how_to_go_on()
    {
        var provisioning = await release.InterruptAsync("created ", "INT");
        release.Do(build: release.Hold);
        var building = await release.InterruptHeldAsync("INT");
        Assert.Empty(release.Processes());
        release.Do(hook: release.Hold);
        var deploying = await release.InterruptHeldAsync("INT");
        release.Do();
        Assert.Empty(release.Processes());

        var last = (await release.RunAsync()).Succeeded();

        Assert.Equal([130, 130, 130], [provisioning.ExitCode, building.ExitCode, deploying.ExitCode]);
        Assert.All([building, deploying], stopped => Assert.Contains("Stopped watching.", stopped.Output, StringComparison.Ordinal));
        Assert.Contains("1 of 1 instances are healthy", last.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Took over", last.Output, StringComparison.Ordinal);
    }
}
