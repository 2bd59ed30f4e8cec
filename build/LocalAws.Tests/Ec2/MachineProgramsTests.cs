using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public sealed class MachineProgramsTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Node_is_the_one_on_PATH_found_behind_what_a_version_manager_puts_in_front_of_it()
    {
        var node = Program("versions/22/bin/node", "true");
        var npm = Program("versions/22/bin/npm", "true");
        Program("versions/22/bin/pm2", "true");
        var shims = Path.GetDirectoryName(Program("shims/node", $"[ \"$*\" = '-p process.execPath' ] && echo '{node}'"));
        Program("shims/npm", "exit 1");
        Program("shims/pm2", "true");
        var links = MachinePrograms.Links($"relative:{shims}:/usr/bin");
        Assert.Equal([("node", Seen(node)), ("npm", Seen(npm))], links.Where(link => link.Key is not "git" and not "aws").Select(link => (link.Key, link.Value)));
    }

    [Fact]
    public void What_the_systems_folders_have_needs_no_link_and_a_node_that_does_not_run_gets_none()
    {
        Assert.Empty(MachinePrograms.Links("/usr/bin:/bin"));
        Assert.Empty(MachinePrograms.Links($"{Path.GetDirectoryName(Program("broken/node", "exit 1"))}"));
    }

    [Fact]
    public async Task An_instance_has_the_systems_folders_and_the_links_and_nothing_else_of_its_starters_PATH()
    {
        using var state = new StateFolder(folder.File("state"));
        await using var host = new InstanceHost(state, Launchers.Of(state), []);
        var instance = await host.StartAsync("i-1", 4001, "ec2-user", CancellationToken.None);
        var path = Assert.Single(await OutputAsync(instance, "echo $PATH"));
        Assert.Contains(path, new[] { MachinePrograms.SystemPath, $"{MachinePrograms.Folder}:{MachinePrograms.SystemPath}" });
        Assert.Equal(3, (await OutputAsync(instance, "command -v node npm git")).Count);

        var before = MachinePrograms.Link(instance.Files, new Dictionary<string, string> { ["tool"] = Seen(Program("tool", "echo works")) });
        Assert.Equal(["works"], await OutputAsync(instance, $"PATH={before} tool"));
        Assert.Equal(MachinePrograms.SystemPath, MachinePrograms.Link(instance.Files, new Dictionary<string, string>()));
        Assert.Equal(["gone"], await OutputAsync(instance, $"PATH={before}; command -v tool || echo gone"));
    }

    public void Dispose() => folder.Dispose();

    private static string Seen(string path) => InstanceEnvironment.Machine + path;

    private string Program(string path, string script)
    {
        var full = folder.File(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(full, (UnixFileMode)Convert.ToInt32("755", 8));
        return full;
    }

    private static async Task<List<string>> OutputAsync(RunningInstance instance, string script)
    {
        var lines = new List<string>();
        await instance.RunAsync(new InstanceCommand("bash", "-c", script) { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        return lines;
    }
}
