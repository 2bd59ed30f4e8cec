using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using LocalAws.CodeDeploy.Execution;

namespace LocalAws.Tests.CodeDeploy;

public class InstallTests(AgentFixture fixture) : IClassFixture<AgentFixture>
{
    private readonly AgentHarness agent = new(fixture.Instance);

    private string App => $"/srv/{agent.GroupId}";

    [Fact]
    public async Task Folders_are_copied_recursively_and_a_single_file_goes_into_its_destination()
    {
        await agent.InstallAsync("d-1",
            ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\n  - source: conf/app.conf\n    destination: {App}/conf\n"),
            ("web/a.js", "a"), ("web/deep/b.js", "b"), ("conf/app.conf", "c"));
        Assert.Equal(["a", "b", "c"], new[] { "a.js", "deep/b.js", "conf/app.conf" }.Select(path => File.ReadAllText(agent.Host($"{App}/{path}"))));
    }

    [Fact]
    public async Task The_next_install_removes_what_the_last_one_copied_and_keeps_foreign_files()
    {
        var spec = ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\n");
        await agent.InstallAsync("d-1", spec, ("web/old/a.js", "1"), ("web/keep/b.js", "1"));
        await File.WriteAllTextAsync(agent.Host($"{App}/keep/foreign"), "x");
        await agent.InstallAsync("d-2", spec, ("web/new.js", "2"));
        Assert.False(Directory.Exists(agent.Host($"{App}/old")));
        Assert.Equal(["foreign"], Directory.GetFiles(agent.Host($"{App}/keep")).Select(Path.GetFileName));
        Assert.True(File.Exists(agent.Host($"{App}/new.js")));
    }

    [Fact]
    public async Task What_one_group_installed_is_not_removed_by_another_on_the_same_instance()
    {
        var other = new AgentHarness(fixture.Instance);
        var spec = ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\n");
        await agent.InstallAsync("d-1", spec, ("web/first.js", "1"));
        await other.InstallAsync("d-2", spec, ("web/second.js", "2"));
        await other.InstallAsync("d-3", spec, ("web/third.js", "3"));
        Assert.Equal(["first.js", "third.js"], Directory.GetFiles(agent.Host(App)).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_file_named_appspec_yaml_is_not_looked_for()
    {
        await agent.RunAsync("DownloadBundle", "d-1", AgentHarness.Zip(("appspec.yaml", "version: 0.0\nos: linux\n")));
        Assert.Contains("did not find an AppSpec file", (await agent.RunAsync("Install", "d-1")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DISALLOW", null, "foreign")]
    [InlineData("OVERWRITE", null, "ours")]
    [InlineData("RETAIN", null, "foreign")]
    [InlineData("DISALLOW", "OVERWRITE", "ours")]
    [InlineData("OVERWRITE", "DISALLOW", "foreign")]
    public async Task A_file_in_the_way_is_treated_as_the_appspec_or_else_the_deployment_says(string deployment, string? appSpec, string expected)
    {
        Directory.CreateDirectory(agent.Host(App));
        await File.WriteAllTextAsync(agent.Host($"{App}/a.js"), "foreign");
        var spec = $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\n" + (appSpec is null ? "" : $"file_exists_behavior: {appSpec}\n");
        await agent.RunAsync("DownloadBundle", "d-1", AgentHarness.Zip(("appspec.yml", spec), ("web/0-first.js", "x"), ("web/a.js", "ours")));
        var result = await agent.RunAsync("Install", "d-1", behavior: deployment);
        Assert.Equal(expected, await File.ReadAllTextAsync(agent.Host($"{App}/a.js")));
        var refused = (appSpec ?? deployment) == "DISALLOW";
        Assert.Equal(refused ? HostErrorCode.UnknownError : HostErrorCode.Success, result.Code);
        Assert.Equal(!refused, File.Exists(agent.Host($"{App}/0-first.js"))); // everything is checked before anything is copied
        if (refused)
            Assert.Equal($"The deployment failed because a specified file already exists at this location: {App}/a.js", result.Message);
    }

    [Fact]
    public async Task A_missing_source_and_a_double_destination_fail_before_anything_is_copied()
    {
        var missing = await InstallAsync("d-1", $"files:\n  - source: web\n    destination: {App}\n  - source: gone\n    destination: {App}\n", ("web/a", "a"));
        Assert.Contains("gone", missing.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(agent.Host(App)));
        var twice = await InstallAsync("d-2", $"files:\n  - source: one/a\n    destination: {App}\n  - source: two/a\n    destination: {App}\n", ("one/a", "1"), ("two/a", "2"));
        Assert.Contains("also being installed", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_set_modes_on_what_was_installed_by_pattern_and_type()
    {
        await agent.InstallAsync("d-1",
            ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\npermissions:\n  - object: {App}\n    pattern: \"*.sh\"\n    mode: \"0750\"\n    type:\n      - file\n  - object: {App}\n    pattern: \"**\"\n    except: [a.sh, top.txt]\n    mode: 600\n    type: [file]\n"),
            ("web/a.sh", ""), ("web/top.txt", ""), ("web/deep/b.sh", ""));
        Assert.Equal((UnixFileMode)Convert.ToInt32("750", 8), FileModes.Get(agent.Host($"{App}/a.sh")));
        Assert.Equal((UnixFileMode)Convert.ToInt32("600", 8), FileModes.Get(agent.Host($"{App}/deep/b.sh")));
        Assert.Equal((UnixFileMode)Convert.ToInt32("644", 8), FileModes.Get(agent.Host($"{App}/top.txt")));
    }

    [Fact]
    public async Task A_destination_in_a_folder_of_the_machine_becomes_the_instances_own()
    {
        await agent.InstallAsync("d-1", ("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: /usr/local/nutshell-app\n"), ("web/a", "a"));
        Assert.True(File.Exists(agent.Host("/usr/local/nutshell-app/a")));
        Assert.False(Directory.Exists("/usr/local/nutshell-app"));
    }

    [Fact]
    public async Task One_folder_at_the_top_that_holds_the_appspec_is_taken_off()
    {
        await agent.InstallAsync("d-1", ("repo-abc123/appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: {App}\n"), ("repo-abc123/a", "a"));
        Assert.True(File.Exists(agent.Host($"{App}/a")));
    }

    [Fact]
    public async Task Five_revisions_are_kept_and_the_one_that_was_installed_last_is_never_removed()
    {
        var spec = ("appspec.yml", "version: 0.0\nos: linux\n");
        await agent.InstallAsync("d-0", spec);
        for (var i = 1; i <= 7; i++)
            await agent.RunAsync("DownloadBundle", $"d-{i}", AgentHarness.Zip(spec));
        Assert.Equal(["d-0", "d-4", "d-5", "d-6", "d-7"], new DirectoryInfo(agent.Folder.Group).GetDirectories().Select(each => each.Name).Order());
    }

    [Theory]
    [InlineData("tar")]
    [InlineData("tgz")]
    public async Task Tar_bundles_keep_modes_and_links(string type)
    {
        using var memory = new MemoryStream();
        Stream target = type == "tgz" ? new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true) : memory;
        await using (var tar = new TarWriter(target, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\n"), ("web/run", "x") })
                await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { Mode = (UnixFileMode)0x1ED, DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.SymbolicLink, "web/link") { LinkName = "run" });
        }
        if (type == "tgz")
            await target.DisposeAsync();
        Assert.Equal(HostDiagnostics.Success, await agent.RunAsync("DownloadBundle", "d-1", memory.ToArray(), type: type));
        Assert.Equal(HostDiagnostics.Success, await agent.RunAsync("Install", "d-1"));
        Assert.True(FileModes.Get(agent.Host($"{App}/run")).HasFlag(UnixFileMode.UserExecute));
        Assert.Equal("run", new FileInfo(Path.Combine(agent.Host(App), "link")).LinkTarget);
    }

    [Theory]
    [InlineData("../../../outside")]
    [InlineData("/outside")]
    [InlineData("web/../../outside")]
    public async Task An_entry_that_would_land_outside_is_refused(string name)
    {
        var result = await agent.RunAsync("DownloadBundle", "d-1", AgentHarness.Zip(("appspec.yml", ""), (name, "x")));
        Assert.Equal(HostErrorCode.UnknownError, result.Code);
        Assert.Contains("would land outside its folder", result.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../../../../etc/passwd")]
    public async Task A_link_that_leads_out_of_the_bundle_is_refused(string target)
    {
        using var memory = new MemoryStream();
        await using (var tar = new TarWriter(memory, leaveOpen: true))
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.SymbolicLink, "link") { LinkName = target });
        var result = await agent.RunAsync("DownloadBundle", "d-1", memory.ToArray(), type: "tar");
        Assert.Contains("leads out of the bundle", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_that_is_no_archive_and_one_without_appspec_say_so()
    {
        Assert.Contains("no valid zip", (await agent.RunAsync("DownloadBundle", "d-1", [1, 2, 3])).Message, StringComparison.Ordinal);
        await agent.RunAsync("DownloadBundle", "d-2", AgentHarness.Zip(("other.txt", "")));
        Assert.Contains("did not find an AppSpec file", (await agent.RunAsync("Install", "d-2")).Message, StringComparison.Ordinal);
    }

    private async Task<HostDiagnostics> InstallAsync(string id, string spec, params (string, string)[] files)
    {
        await agent.RunAsync("DownloadBundle", id, AgentHarness.Zip([("appspec.yml", "version: 0.0\nos: linux\n" + spec), .. files]));
        return await agent.RunAsync("Install", id);
    }
}
