using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>What cannot pose as a repository is said before anything is made.</summary>
public sealed class PosingRepositoryTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Theory]
    [InlineData("--repository=me", "--repository is 'me'; it must be owner/name=PATH, for example --repository me/app=../app")]
    [InlineData("--repository=me/app=nowhere", "there is no such folder. Name a git repository, or a plain folder.")]
    [InlineData("--repository=me/other=.", "source.repository is me/app, and --repository names me/other: say what poses as it with --repository me/app=PATH.")]
    public async Task A_mapping_that_cannot_be_used_is_refused_and_nothing_is_made(string argument, string message)
    {
        var result = await build.RunAsync("--target=Provision", "--source-provider=GitHub", "--source-repository=me/app", argument);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(build.Checkout.File(".nutshell/aws")));
    }

    [Theory]
    [InlineData("nowhere", "it has main: set source.branch to one of them, or make it.")]
    [InlineData("main", null)]
    public async Task A_branch_that_the_posing_repository_lacks_is_refused_and_nothing_is_made(string branch, string? says)
    {
        using var repository = new TempFolder();
        repository.Write("file", "content");
        foreach (var words in (string[])["init -q -b main", "add -A", "-c user.name=t -c user.email=t@example.com commit -qm One"])
            Assert.Equal(0, (await new Command("git", words.Split(' ')) { WorkingFolder = repository.Path }.RunAsync()).ExitCode);
        var result = await build.RunAsync(
            "--target=Plan", "--source-provider=GitHub", "--source-repository=me/app", $"--repository=me/app={repository.Path}", $"--source-branch={branch}");

        Assert.Equal(says is null ? 0 : 2, result.ExitCode);
        Assert.Contains(says ?? "Plan: ", result.Output + result.Error, StringComparison.Ordinal);
        Assert.Equal(says is null, Directory.Exists(build.Checkout.File(".nutshell/aws")));
    }

    [Fact]
    public async Task Switching_from_CodeCommit_is_a_plan_that_changes_the_pipeline_alone_and_the_way_back_is_one_too()
    {
        await using var rehearsal = await Rehearsal.StartAsync("""{ "fleet": { "enabled": false } }""", repositories: [new LocalAws.CodeConnections.LocalRepository("me/app", ".")]);
        (await rehearsal.RunAsync("--target=Provision")).Succeeded();
        string[] gitHub = ["--source-provider=GitHub", "--source-repository=me/app"];

        var plan = (await rehearsal.RunAsync(["--target=Plan", .. gitHub])).Output;
        Assert.Equal("  ~ Pipeline codepipeline-demo-pipeline", Assert.Single(Changes(plan, '~')));
        Assert.Equal(["  + Connection codepipeline-demo", "  + RolePolicy codepipeline-demo-pipeline/source-github"], Changes(plan, '+').Order(StringComparer.Ordinal));
        (await rehearsal.RunAsync(["--target=Provision", "--yes", .. gitHub])).Succeeded();
        Assert.DoesNotMatch("(?m)^  [+~-] ", (await rehearsal.RunAsync(["--target=Plan", .. gitHub])).Output);
        Assert.Equal("  ~ Pipeline codepipeline-demo-pipeline", Assert.Single(Changes((await rehearsal.RunAsync("--target=Plan")).Output, '~')));
    }

    private static IEnumerable<string> Changes(string plan, char sign) => plan.Split('\n').Select(line => line.TrimEnd()).Where(line => line.StartsWith($"  {sign} ", StringComparison.Ordinal));

    [Fact]
    public async Task An_embedded_AWS_that_runs_already_cannot_be_told_of_repositories()
    {
        await using var rehearsal = await Rehearsal.StartAsync();
        var result = await rehearsal.RunAsync("--target=Plan", "--repository=me/app=.");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Start it anew: ./build.sh --target Local-Aws --repository me/app=.", result.Error, StringComparison.Ordinal);
    }
}
