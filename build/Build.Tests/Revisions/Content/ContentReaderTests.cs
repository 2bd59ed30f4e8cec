using System.Runtime.Versioning;
using Build.Revisions;

namespace Build.Tests.Revisions.Content;

[UnsupportedOSPlatform("windows")]
public sealed class ContentReaderTests : IDisposable
{
    private readonly Checkout checkout = Checkout.Deployable();

    [LinuxFact]
    public async Task Only_app_scripts_and_AppSpec_go_in()
    {
        checkout.Write("README.md", "hello");
        checkout.Write("build/settings.json", "{}");
        Assert.Equal(["app/web/app.js", "app/web/revision.json", "appspec.yml", "scripts/start.sh"], await checkout.NamesAsync());
    }

    [LinuxFact]
    public async Task What_settings_and_nutshellignore_name_stays_out()
    {
        checkout.Write("app/web/test/app.test.js", "test");
        checkout.Write("app/web/notes.txt", "notes");
        checkout.Write(".nutshellignore", "*.txt\n!keep.txt\n");
        checkout.Write("app/web/keep.txt", "keep");
        Assert.Equal(["app/web/app.js", "app/web/keep.txt", "app/web/revision.json", "appspec.yml", "scripts/start.sh"], await checkout.NamesAsync("test/"));
    }

    [LinuxFact]
    public async Task Packages_and_the_files_of_tools_stay_out_silently()
    {
        checkout.Write("app/web/node_modules/express/index.js", "express");
        checkout.Write("app/web/.DS_Store", "finder");
        checkout.Write("app/.git", "gitdir: elsewhere");
        var revision = await checkout.PackageAsync();
        Assert.Equal(4, revision.Entries);
        Assert.Empty(revision.Warnings);
    }

    [LinuxTheory]
    [InlineData("app/web/.env")]
    [InlineData("app/web/.env.production")]
    [InlineData("scripts/deploy.pem")]
    [InlineData("app/id_ed25519")]
    [InlineData("app/.aws/credentials")]
    public async Task Secrets_stay_out_with_a_warning_even_when_a_pattern_takes_them_in(string name)
    {
        checkout.Write(name, "secret");
        checkout.Write(".nutshellignore", "!*\n");
        var revision = await checkout.PackageAsync();
        Assert.Equal(4, revision.Entries);
        Assert.StartsWith(name.StartsWith("app/.aws", StringComparison.Ordinal) ? "app/.aws is left out" : $"{name} is left out", Assert.Single(revision.Warnings), StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("app/web/.env.example", "PASSWORD=")]
    [InlineData("app/web/.npmrc", "audit=false\n//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n")]
    [InlineData("app/web/keys.js", "")]
    public async Task What_only_looks_like_a_secret_goes_in(string name, string text)
    {
        checkout.Write(name, text);
        Assert.Contains(name, await checkout.NamesAsync());
    }

    [LinuxFact]
    public async Task An_npmrc_with_a_token_stays_out()
    {
        checkout.Write("app/web/.npmrc", "audit=false\n//registry.npmjs.org/:_authToken=npm_0123456789\n");
        Assert.DoesNotContain("app/web/.npmrc", await checkout.NamesAsync());
    }

    [LinuxFact]
    public async Task A_named_pipe_is_not_waited_for()
    {
        (await new Command("mkfifo", checkout.File("app/pipe")).RunAsync()).Succeeded();
        Assert.Contains("app/pipe", await checkout.NamesAsync());
    }

    [LinuxFact]
    public async Task A_folder_that_is_no_checkout_is_refused()
    {
        using var empty = new TempFolder();
        var exception = await Assert.ThrowsAsync<BadInput>(() => RevisionBundle.CreateAsync(new RevisionSource(empty.Path, "demo"), checkout.Bundles, default));
        Assert.Contains("nothing to package", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();
}
