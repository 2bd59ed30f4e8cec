using LocalAws.CodeDeploy.Execution;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.CodeDeploy;
using LocalAws.Tests.Ec2;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Docker;

/// <summary>Instances that are containers, for machines without namespaces: what is deployed cannot tell the difference.</summary>
[Collection("Docker")]
public sealed class ContainerInstanceTests(DockerFixture docker) : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private StateFolder? state;
    private InstanceHost? host;

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        state?.Dispose();
        folder.Dispose();
    }

    [DockerFact]
    public async Task A_revision_is_installed_at_its_real_paths_its_hook_has_the_instance_s_port_and_nothing_outlives_it()
    {
        var instance = await StartAsync("i-1", 4711);
        var agent = new AgentHarness(instance);
        await agent.InstallAsync("d-1",
            ("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: app.js\n    destination: /home/ec2-user/app\nhooks:\n  ApplicationStart:\n    - location: scripts/start.sh\n      timeout: 30\n"),
            ("app.js", "setInterval(() => {}, 1000); require('fs').writeFileSync('/srv/started', process.env.PORT)"),
            ("scripts/start.sh", "#!/bin/bash\ncd /home/ec2-user/app && setsid node app.js </dev/null >/dev/null 2>&1 &\nuntil [ -s /srv/started ]; do sleep 0.05; done\n"));
        Assert.Equal(HostDiagnostics.Success, await agent.RunAsync("ApplicationStart", "d-1"));

        Assert.Equal("4711", await File.ReadAllTextAsync(instance.Files.HostPath("/srv/started")));
        Assert.True(File.Exists(instance.Files.HostPath("/home/ec2-user/app/app.js")));
        Assert.Equal(["ec2-user"], await OutputAsync(instance, "stat -c %U /home/ec2-user"));
        Assert.False(Directory.Exists("/home/ec2-user/app"));
        await host!.StopAsync("i-1");
        Assert.DoesNotContain("i-1", await docker.ContainersAsync(), StringComparison.Ordinal);
        Assert.Equal(["4711"], await OutputAsync(await StartAsync("i-1", 4711), "cat /srv/started")); // its disk is there again
    }

    [DockerFact]
    public async Task Two_instances_see_nothing_of_each_other_and_the_image_cannot_be_written_from_outside()
    {
        var (one, two) = (await StartAsync("i-1", 1), await StartAsync("i-2", 2));
        Assert.Empty(await OutputAsync(one, "echo mine > /opt/file; touch /etc/mine"));
        Assert.Equal(["no"], await OutputAsync(two, "ls /opt/file /etc/mine 2>/dev/null || echo no"));
        Assert.Contains("only", (await Assert.ThrowsAsync<InstanceException>(() => one.OwnAsync("/usr/share/app/file", CancellationToken.None))).Message, StringComparison.Ordinal);
        Assert.Contains("only", (await Assert.ThrowsAsync<InstanceException>(() => one.OwnAsync("/data/app/file", CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [DockerFact]
    public async Task A_command_that_takes_too_long_is_stopped_and_tells_its_end()
    {
        var instance = await StartAsync("i-1", 1);
        Assert.Equal(3, (await instance.RunAsync(new InstanceCommand("bash", "-c", "exit 3"), CancellationToken.None)).ExitCode);
        Assert.True((await instance.RunAsync(new InstanceCommand("sleep", "100") { Timeout = TimeSpan.FromSeconds(1) }, CancellationToken.None)).TimedOut);
    }

    [DockerFact]
    public async Task Without_an_engine_the_message_names_both_ways()
    {
        state = new StateFolder(folder.File("state"));
        host = new InstanceHost(state, Launchers.Of(state, new LocalAwsOptions { StateFolder = state.Path, InstancesInContainers = true, DockerHost = "unix:///nonexistent/docker.sock" }), []);
        var refused = await Assert.ThrowsAsync<InstanceException>(() => host.StartAsync("i-1", 1, "ec2-user", CancellationToken.None));
        Assert.Contains("A container could be the instance, but no Docker engine answers", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<List<string>> OutputAsync(RunningInstance instance, string script)
    {
        var lines = new List<string>();
        await instance.RunAsync(new InstanceCommand("bash", "-c", script) { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        return lines;
    }

    private async Task<RunningInstance> StartAsync(string id, int port)
    {
        await docker.StartAsync();
        state ??= new StateFolder(folder.File("state"));
        host ??= new InstanceHost(state, Launchers.Of(state, docker.Options(new LocalAwsOptions { StateFolder = state.Path, InstancesInContainers = true })), []);
        return await host.StartAsync(id, port, "ec2-user", CancellationToken.None);
    }
}
