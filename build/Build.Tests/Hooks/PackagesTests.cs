namespace Build.Tests.Hooks;

/// <summary>BeforeInstall and AfterInstall: where node_modules comes from, and that it never stands in the way of the next Install.</summary>
public class PackagesTests
{
    private const string Marker = "node_modules/.installed-by-hook";

    [LinuxFact]
    public async Task Missing_packages_are_installed_by_the_lock_file_and_only_once()
    {
        await using var app = await WithDependencyAsync("1.0.0");
        await DeployAsync(app);
        Assert.Equal("1.0.0", InstalledVersion(app));
        var again = (await app.RunAsync("after-install")).Succeeded();
        Assert.Equal("node_modules matches package-lock.json: nothing to install\n", again.Output);
    }

    [LinuxFact]
    public async Task A_changed_lock_file_installs_again()
    {
        await using var app = await WithDependencyAsync("1.0.0");
        await DeployAsync(app);
        await LockDependencyAsync(app, "1.1.0");
        await DeployAsync(app);
        Assert.Equal("1.1.0", InstalledVersion(app));
    }

    [LinuxFact]
    public async Task Packages_that_the_revision_brings_are_taken_as_they_are()
    {
        await using var app = await WithDependencyAsync("1.0.0");
        await BringPackagesAsync(app);
        await DeployAsync(app);
        Assert.False(File.Exists(Path.Combine(app.AppFolder, Marker)));
        Assert.Equal("1.0.0", InstalledVersion(app));
    }

    [LinuxFact]
    public async Task Packages_of_a_hook_make_way_for_those_that_a_later_revision_brings()
    {
        await using var app = await WithDependencyAsync("1.0.0");
        await DeployAsync(app);
        await BringPackagesAsync(app);
        (await app.RunAsync("before-install")).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(app.AppFolder, "node_modules")));
    }

    [LinuxFact]
    public async Task An_app_without_dependencies_needs_nothing_installed()
    {
        await using var app = new DeployedApp();
        app.WriteSource("package-lock.json", """{"name":"demo","version":"1.0.0","lockfileVersion":3,"requires":true,"packages":{"":{"version":"1.0.0"}}}""");
        await DeployAsync(app);
        Assert.True(File.Exists(Path.Combine(app.AppFolder, Marker)));
    }

    [LinuxFact]
    public async Task A_machine_without_node_is_told_what_to_install()
    {
        using var tools = new TempFolder();
        foreach (var tool in new[] { "bash", "sed", "dirname", "mkdir" })
            File.CreateSymbolicLink(tools.File(tool), $"/usr/bin/{tool}");
        await using var app = new DeployedApp();
        app.Environment["PATH"] = tools.Path;
        var error = (await app.RunAsync("before-install")).Failed();
        Assert.Contains("Node.js 20 or later with npm is needed; found: none.", error, StringComparison.Ordinal);
        app.Environment.Remove("PATH");
    }

    private static async Task DeployAsync(DeployedApp app)
    {
        (await app.RunAsync("before-install")).Succeeded();
        await app.InstallAsync();
        (await app.RunAsync("after-install")).Succeeded();
    }

    private static async Task<DeployedApp> WithDependencyAsync(string version)
    {
        var app = new DeployedApp();
        await LockDependencyAsync(app, version);
        return app;
    }

    /// <summary>Gives the bundle's app a packed dependency of this version (no registry is asked) and the lock file that npm makes of it.</summary>
    private static async Task LockDependencyAsync(DeployedApp app, string version)
    {
        app.WriteSource("dependency/package.json", $$"""{"name":"dependency","version":"{{version}}"}""");
        app.WriteSource("package.json", $$"""{"name":"demo","version":"1.0.0","dependencies":{"dependency":"file:dependency-{{version}}.tgz" } }""");
        var source = app.Bundle("app/web");
        (await new Command("npm", "pack", "./dependency") { WorkingFolder = source }.RunAsync()).Succeeded();
        (await new Command("npm", "install", "--package-lock-only", "--offline") { WorkingFolder = source }.RunAsync()).Succeeded();
    }

    private static async Task BringPackagesAsync(DeployedApp app) =>
        (await new Command("npm", "ci", "--offline") { WorkingFolder = app.Bundle("app/web") }.RunAsync()).Succeeded();

    private static string? InstalledVersion(DeployedApp app)
    {
        var package = File.ReadAllText(Path.Combine(app.AppFolder, "node_modules/dependency/package.json"));
        return (string?)System.Text.Json.Nodes.JsonNode.Parse(package)!["version"];
    }
}
