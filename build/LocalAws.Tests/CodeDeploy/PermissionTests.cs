using LocalAws.CodeDeploy.Execution;
using LocalAws.Ec2.Execution;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>The permissions section as the official agent carries it out (linux_permission_info.rb, installer.rb and install_instruction.rb of aws/aws-codedeploy-agent).</summary>
public class PermissionTests(AgentFixture fixture) : IClassFixture<AgentFixture>
{
    private readonly AgentHarness agent = new(fixture.Instance);

    private string App => $"/srv/{agent.GroupId}";

    [Fact]
    public async Task An_entry_is_for_what_lies_below_its_object_and_not_for_the_object()
    {
        Assert.Equal(HostDiagnostics.Success, await InstallAsync("d-1", $"  - object: {App}\n    mode: \"0711\"\n", ("web/deep/a", "")));
        Assert.Equal("711", Mode("deep/a"));
        Assert.Equal("711", Mode("deep"));
        Assert.NotEqual("711", Mode(""));
        Assert.Equal(HostDiagnostics.Success, await InstallAsync("d-2", "  - object: /srv/\n    mode: \"0711\"\n", ("web/deep/a", "")));
        Assert.Equal("711", Mode(""));
    }

    [Fact]
    public async Task A_hook_cannot_write_as_somebody_else_into_a_folder_that_Install_made_although_its_content_was_given_away()
    {
        var hook = ("scripts/a.sh", "#!/bin/bash\necho $(whoami) > \"$(dirname \"$(readlink /srv/app-$DEPLOYMENT_GROUP_ID)\")/made\"\n");
        var permissions = $"  - object: {App}\n    owner: ec2-user\n    group: ec2-user\n";
        (string, string) spec = ("appspec.yml", $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\npermissions:\n{permissions}hooks:\n  AfterInstall:\n    - location: scripts/a.sh\n      timeout: 60\n      runas: ec2-user\n");
        File.CreateSymbolicLink(agent.Host("/srv") + $"/app-{agent.GroupId}", $"{App}/a");
        await agent.InstallAsync("d-1", spec, hook, ("web/a", ""));
        var result = await agent.RunAsync("AfterInstall", "d-1");
        if (RunningInstance.HasAccounts)
            Assert.Contains("Permission denied", result.Log, StringComparison.Ordinal);
        else
            Assert.Equal(HostDiagnostics.Success, result);
    }

    [Theory]
    [InlineData("  - object: APP\n    mode: \"0600\"\n  - object: APP\n    owner: root\n", "APP/a.txt")]
    [InlineData("  - object: APP/a.txt\n    mode: \"0600\"\n  - object: APP\n    pattern: \"*.txt\"\n    mode: \"0640\"\n", "APP/a.txt")]
    [InlineData("  - object: APP\n    type: [directory]\n    mode: \"0700\"\n  - object: APP\n    pattern: deep\n    mode: \"0755\"\n", "APP/deep")]
    public async Task Two_entries_for_one_path_fail_before_anything_is_copied(string permissions, string path)
    {
        var result = await InstallAsync("d-1", permissions.Replace("APP", App, StringComparison.Ordinal), ("web/a.txt", ""), ("web/deep/b.txt", ""));
        Assert.StartsWith($"The deployment failed because the permissions setting for ({path.Replace("APP", App, StringComparison.Ordinal)}) is specified more than once in the application specification file.", result.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(agent.Host(App)));
    }

    [Fact]
    public async Task Exceptions_and_patterns_are_for_what_lies_directly_in_the_folder()
    {
        var files = new[] { "secret.txt", "a1.txt", "sub/secret.txt", "sub/a1.txt" }.Select(path => ($"web/{path}", "")).ToArray();
        Assert.Equal(HostDiagnostics.Success, await InstallAsync("d-1", $"  - object: {App}\n    except: [secret.txt, \"a?.txt\"]\n    type: [file]\n    mode: \"0600\"\n", files));
        Assert.Equal(["644", "600", "600", "600"], new[] { "secret.txt", "a1.txt", "sub/secret.txt", "sub/a1.txt" }.Select(Mode)); // a question mark is no wildcard
    }

    [Theory]
    [InlineData("    pattern: \"*.txt\"\n", "includes an object (APP/a.txt) with an invalid pattern (*.txt)")]
    [InlineData("    except: [b]\n", "contains an invalid format")]
    [InlineData("    acls: [\"d:root:r\"]\n", "supported for directories only")]
    public async Task An_entry_for_a_file_is_not_written_as_one_for_a_folder(string more, string expected)
    {
        var result = await InstallAsync("d-1", $"  - object: {App}/a.txt\n{more}", ("web/a.txt", ""));
        Assert.Contains(expected.Replace("APP", App, StringComparison.Ordinal), result.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(agent.Host(App)));
    }

    [Fact]
    public async Task A_file_that_is_named_for_folders_alone_and_what_is_not_installed_are_passed_over()
    {
        Assert.Equal(HostDiagnostics.Success, await InstallAsync("d-1",
            $"  - object: {App}/a.txt\n    pattern: \"*\"\n    type: [directory]\n    mode: \"0600\"\n  - object: /srv/nothing\n    mode: \"0600\"\n  - object: {App}\n    type: []\n    mode: \"0600\"\n", ("web/a.txt", "")));
        Assert.Equal("644", Mode("a.txt"));
    }

    [Fact]
    public async Task Access_lists_are_made_whole_from_each_files_own_mode()
    {
        var result = await InstallAsync("d-1", $"  - object: {App}\n    type: [file]\n    acls: [\"root:rw\", \"g:root:4\"]\n  - object: {App}\n    type: [directory]\n    acls: [\"d:root:rwx\"]\n", ("web/deep/a", ""), ("scripts/b", ""));
        Assert.Equal(HostDiagnostics.Success, result);
        if (RunningInstance.HasAccounts)
        {
            Assert.Equal(["user::rw-", "user:root:rw-", "group::r--", "group:root:r--", "mask::r--", "other::r--"], await AccessAsync("deep/a"));
            Assert.Equal(["user::rwx", "group::r-x", "other::r-x", "default:user::rwx", "default:user:root:rwx", "default:group::r-x", "default:mask::r-x", "default:other::r-x"], await AccessAsync("deep"));
        }
        else
        {
            Assert.Contains("gets no acls", await File.ReadAllTextAsync(agent.Host(agent.Folder.Deployment("d-1") + "/logs/scripts.log")), StringComparison.Ordinal);
        }
    }

    private string Mode(string path) => Convert.ToString((int)FileModes.Get(agent.Host($"{App}/{path}")), 8);

    private async Task<IReadOnlyList<string>> AccessAsync(string path)
    {
        var lines = new List<string>();
        await fixture.Instance.RunAsync(new InstanceCommand("getfacl", "--omit-header", "--absolute-names", "--no-effective", $"{App}/{path}") { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        return [.. lines.Where(line => line.Length > 0)];
    }

    private async Task<HostDiagnostics> InstallAsync(string id, string permissions, params (string, string)[] files)
    {
        var spec = $"version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: {App}\npermissions:\n{permissions}";
        await agent.RunAsync("DownloadBundle", id, AgentHarness.Zip([("appspec.yml", spec), .. files]));
        return await agent.RunAsync("Install", id);
    }
}
