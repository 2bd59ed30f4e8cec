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
        var result = await RunAsync("--target=Package", "100k");
        Assert.Equal((1, 0), Codes(result));
        Assert.Contains($"The disk that {State}/revisions lies on is full. Free some space", result.Error, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task The_embedded_AWS_says_so_whatever_failed_first_and_goes_on_when_there_is_space()
    {
        foreach (var size in new[] { "40k", "200k", "300k" })
        {
            var result = await RunAsync("--target=Provision", size);
            Assert.NotEqual(0, Codes(result).Full);
            Assert.Equal(0, Codes(result).Enlarged);
            Assert.Contains($"The disk that {State}/aws lies on is full. Free some space", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", result.Error + result.Output, StringComparison.Ordinal);
        }
    }

    private string State => build.Checkout.File("state");

    // Twice in the same namespace: with little space, and with enough.
    private async Task<CommandResult> RunAsync(string target, string size)
    {
        Directory.CreateDirectory(State);
        var command = build.Command(target, "--state", State);
        var script = $"mount -t tmpfs -o size={size} none {State}; cd {build.Checkout.Path}; set +e; \"$@\"; first=$?; mount -o remount,size=50m {State}; \"$@\" >/dev/null; echo codes $first $?";
        return await (command with { Program = "unshare", Arguments = ["-Ur", "-m", "bash", "-c", script, "-", command.Program, .. command.Arguments] }).RunAsync();
    }

    private static (int Full, int Enlarged) Codes(CommandResult result)
    {
        var codes = result.Output.TrimEnd().Split('\n')[^1].Split(' ');
        return (int.Parse(codes[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(codes[2], System.Globalization.CultureInfo.InvariantCulture));
    }
}
