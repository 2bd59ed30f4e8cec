using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>Fleet and Continue, run as a user runs them.</summary>
public sealed class FleetTargetTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Fact]
    public async Task A_fleet_is_brought_up_scaled_and_taken_down()
    {
        Assert.Contains("+ Instances codepipeline-demo", (await build.RunAsync("--target=Fleet", "--fleet-count=1")).Succeeded().Output, StringComparison.Ordinal);
        var scaled = (await build.RunAsync("--target=Fleet", "--fleet-count=2")).Succeeded().Output;
        Assert.Contains("~ Instances codepipeline-demo", scaled, StringComparison.Ordinal);
        Assert.Contains("New instances have no revision yet: ./build.sh --target Release brings it", scaled, StringComparison.Ordinal);
        Assert.DoesNotContain("have no revision yet", (await build.RunAsync("--target=Fleet", "--fleet-count=2")).Succeeded().Output, StringComparison.Ordinal);
        var refused = await build.RunAsync("--target=Fleet", "--remove");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("This terminates the fleet of codepipeline-demo", refused.Error, StringComparison.Ordinal);
        Assert.Contains("1 removed", (await build.RunAsync("--target=Fleet", "--remove", "--yes")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_says_that_nothing_waits()
    {
        (await build.RunAsync("--target=Provision-Roles")).Succeeded();
        (await build.RunAsync("--target=Provision-Deploy")).Succeeded();
        var nothing = await build.RunAsync("--target=Continue");
        Assert.Equal(2, nothing.ExitCode);
        Assert.Contains("No deployment of codepipeline-demo-dg waits", nothing.Error, StringComparison.Ordinal);
    }
}
