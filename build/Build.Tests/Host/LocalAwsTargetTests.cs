using System.Diagnostics;
using Build.Aws;
using Build.Tests.Testing;

namespace Build.Tests.Host;

public sealed class LocalAwsTargetTests : IDisposable
{
    private readonly BuildRun build = new();

    // The tutorial's own lines, in a shell that has sourced the file.
    private const string Push = """
        set -e
        . .nutshell/local-aws.env
        export GIT_TERMINAL_PROMPT=0
        git clone -q https://git-codecommit.us-east-1.amazonaws.com/v1/repos/codepipeline-demo desk && cd desk
        echo hello > a.txt
        git add . && git -c user.name=a -c user.email=a@b commit -qm "Initial commit" && git push -q origin HEAD:main
        git clone -q "$AWS_ENDPOINT_URL/v1/repos/codepipeline-demo" ../again
        test -f ../again/a.txt && echo pushed by its own address
        """;

    public void Dispose() => build.Dispose();

    [AwsCliFact]
    public async Task It_runs_until_it_is_interrupted_and_other_targets_find_it()
    {
        var file = build.Checkout.File(".nutshell/local-aws.env");
        using var server = build.Command("--target=Local-Aws").Start();
        await SaysAsync(server, "Ctrl-C stops it.");
        var access = LocalAwsFile.Find(file);

        var target = (await build.RunAsync("--target=Provision-Source")).Succeeded();
        var push = await new Command("bash", "-c", Push) { WorkingFolder = build.Checkout.Path, Environment = new Dictionary<string, string?> { ["HOME"] = build.Checkout.Path } }.RunAsync();
        Assert.Contains("pushed by its own address", push.Succeeded().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unknown options", push.Error, StringComparison.Ordinal);
        var cleaning = await build.RunAsync("--target=Clean");
        await new Command("kill", "-INT", $"{server.Id}").RunAsync();
        await server.WaitForExitAsync();

        Assert.Contains(access!.Endpoint.ToString(), target.Output, StringComparison.Ordinal);
        Assert.Contains("stop it first", cleaning.Failed(), StringComparison.Ordinal);
        Assert.Equal(0, server.ExitCode);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_file_that_a_killed_server_left_is_not_believed()
    {
        var path = build.Checkout.Write("local-aws.env", "export AWS_ENDPOINT_URL=http://127.0.0.1:9\nexport AWS_ACCESS_KEY_ID=a\nexport AWS_SECRET_ACCESS_KEY=b\nNUTSHELL_LOCAL_AWS_PID=0\n");
        Assert.Null(LocalAwsFile.Find(path));
        Assert.Null(LocalAwsFile.Find(build.Checkout.File("none")));
    }

    [Fact]
    public void The_file_is_readable_by_its_owner_alone()
    {
        var path = build.Checkout.File("state/local-aws.env");
        LocalAwsFile.Write(path, new LocalAccess(new Uri("http://127.0.0.1:1"), "key", "secret"), "eu-west-1");

        Assert.Contains("export AWS_REGION=eu-west-1", File.ReadAllText(path), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    internal static async Task SaysAsync(Process process, string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            if (line.Contains(text, StringComparison.Ordinal))
                return;
        Assert.Fail($"It ended without saying '{text}': {await process.StandardError.ReadToEndAsync(limit.Token)}");
    }
}
