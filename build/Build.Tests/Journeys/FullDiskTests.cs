using Build.Tests.Host;
using Build.Tests.Testing;

namespace Build.Tests.Journeys;

/// <summary>The state folder lies on a disk that is full; afterwards it has space.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly BuildRun build = new();

    public FullDiskTests()
    {
        build.Checkout.Write("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /home/ec2-user/app\n");
        build.Checkout.Write("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands: [\"true\"]\nartifacts:\n  files: [\"**/*\"]\n");
        build.Checkout.Write("app/data", new string('x', 100));
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        File.WriteAllBytes(build.Checkout.File("app/random"), random);
    }

    public void Dispose() => build.Dispose();

    [NamespaceFact]
    public async Task A_package_that_does_not_fit_is_told_so_and_is_there_when_there_is_space()
    {
        var run = await RunAsync("--target=Package", "100k");
        Assert.Equal((1, 0), (run.Full, run.Enlarged));
        Assert.Contains($"The disk that {State}/revisions lies on is full. Free some space", run.Result.Error, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task The_embedded_AWS_says_so_and_goes_on_when_there_is_space()
    {
        var run = await RunAsync("--target=Provision", "40k");
        Assert.NotEqual(0, run.Full);
        Assert.Equal(0, run.Enlarged);
        Assert.Contains($"The disk that {State}/aws lies on is full. Free some space", run.Result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Result.Error + run.Result.Output, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task A_release_whose_hook_fills_the_disk_ends_with_the_reason_and_the_next_one_succeeds()
    {
        using var release = new SmallRelease();
        release.Do(hook: "head -c 20M /dev/zero >/home/ec2-user/fill || true");
        var run = await release.RunOnDiskAsync("12m");
        Assert.Equal((1, 0), (run.Full, run.Enlarged));
        Assert.Contains("/aws lies on is full. Free some space", run.Result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Result.Error + run.Result.Output, StringComparison.Ordinal);
        Assert.Empty(release.Processes());
    }

    private string State => build.Checkout.File("state");

    private Task<DiskRun> RunAsync(string target, string size)
    {
        Directory.CreateDirectory(State);
        return SmallDisk.RunAsync(build.Command(target, "--state", State), State, size);
    }
}
