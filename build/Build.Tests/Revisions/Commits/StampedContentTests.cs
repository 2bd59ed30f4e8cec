using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text.Json;
using Build.Revisions;

namespace Build.Tests.Revisions.Commits;

[UnsupportedOSPlatform("windows")]
public sealed class StampedContentTests : IDisposable
{
    private readonly Checkout checkout = Checkout.Deployable();

    [LinuxFact]
    public async Task Without_a_repository_the_commit_is_unknown()
    {
        var revision = await checkout.PackageAsync();
        Assert.Equal("unknown", revision.Commit);
        Assert.Equal("unknown", Stamped(revision));
        Assert.Empty(revision.Warnings);
    }

    [LinuxFact]
    public async Task A_clean_checkout_is_stamped_with_its_commit()
    {
        var commit = await CommitAsync();
        checkout.Write("app/web/revision.json", "{\"commit\":\"of another run\"}");
        checkout.Write(".gitignore", "revision.json\n");
        checkout.Write("README.md", "what does not go into the bundle does not count");
        var revision = await checkout.PackageAsync();
        Assert.Equal(commit, revision.Commit);
        Assert.Equal(commit, Stamped(revision));
    }

    [LinuxFact]
    public async Task Changes_that_no_commit_has_are_told_apart()
    {
        var commit = await CommitAsync();
        checkout.Write("app/web/app.js", "console.log('changed');\n");
        var changed = await checkout.PackageAsync();
        checkout.Write("app/web/app.js", "console.log('changed again');\n");
        var again = await checkout.PackageAsync();
        Assert.Matches($"^{commit}-dirty\\.[0-9a-f]{{12}}$", changed.Commit);
        Assert.Matches($"^{commit}-dirty\\.[0-9a-f]{{12}}$", again.Commit);
        Assert.NotEqual(changed.Commit, again.Commit);
        Assert.Equal(again.Commit, (await checkout.PackageAsync()).Commit);
    }

    [LinuxFact]
    public async Task A_new_file_counts_as_a_change()
    {
        await CommitAsync();
        checkout.Write("app/web/new.js", "");
        Assert.Contains("-dirty.", (await checkout.PackageAsync()).Commit, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_commit_that_the_caller_knows_is_taken()
    {
        var revision = await RevisionBundle.CreateAsync(checkout.Source with { Commit = "0123abc" }, checkout.Bundles, default);
        Assert.Equal("0123abc", Stamped(revision));
    }

    [LinuxFact]
    public async Task A_repository_that_git_cannot_read_is_a_warning()
    {
        checkout.Write(".git", "gitdir: /nowhere");
        var revision = await checkout.PackageAsync();
        Assert.Equal("unknown", revision.Commit);
        Assert.Contains("/nowhere", Assert.Single(revision.Warnings), StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();

    private static string? Stamped(PackagedRevision revision)
    {
        using var zip = ZipFile.OpenRead(revision.Path);
        using var stamp = zip.GetEntry("app/web/revision.json")!.Open();
        return JsonDocument.Parse(stamp).RootElement.GetProperty("commit").GetString();
    }

    private async Task<string> CommitAsync()
    {
        (await checkout.GitAsync("init", "-q")).Succeeded();
        (await checkout.GitAsync("add", ".")).Succeeded();
        (await checkout.GitAsync("commit", "-q", "-m", "first")).Succeeded();
        return (await checkout.GitAsync("rev-parse", "HEAD")).Succeeded().Output.Trim();
    }
}
