using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public sealed class InstanceHostTests : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly StateFolder state;
    private readonly InstanceHost host;

    public InstanceHostTests()
    {
        state = new StateFolder(folder.File("state"));
        host = new InstanceHost(state, Launchers.Of(state), []);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        state.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_command_sees_its_instances_files_at_their_absolute_paths_and_the_machines_programs()
    {
        var instance = await StartAsync("i-1");
        await File.WriteAllTextAsync(instance.Files.HostPath("/opt/greeting"), "hello", CancellationToken.None);
        Assert.Equal(["hello", "v"], (await OutputAsync(instance, "cat /opt/greeting; echo; node --version | cut -c1")).Where(line => line.Length > 0));
    }

    [Fact]
    public async Task What_a_command_writes_stays_in_its_instance()
    {
        var one = await StartAsync("i-1");
        var two = await StartAsync("i-2");
        await OutputAsync(one, "mkdir -p /home/ec2-user/app /srv/x && echo 1 > /home/ec2-user/app/file; mkdir /new-at-the-top; touch /etc/nutshell-test");
        Assert.True(File.Exists(one.Files.HostPath("/home/ec2-user/app/file")));
        Assert.True(Directory.Exists(one.Files.HostPath("/new-at-the-top")));
        Assert.False(File.Exists(two.Files.HostPath("/home/ec2-user/app/file")));
        Assert.False(Directory.Exists("/new-at-the-top"));
        Assert.False(File.Exists("/etc/nutshell-test"));
    }

    [Fact]
    public async Task A_disk_whose_making_was_interrupted_is_made_by_the_next_start()
    {
        var instance = await StartAsync("i-1");
        var made = instance.Files.HostPath("/.own/made");
        await host.StopAsync("i-1");
        File.Delete(made);
        await StartAsync("i-1");
        Assert.True(File.Exists(made));
    }

    [Fact]
    public async Task The_machines_own_folders_cannot_be_written_until_the_instance_owns_them()
    {
        var instance = await StartAsync("i-1");
        Assert.Equal(["no"], await OutputAsync(instance, "mkdir /usr/local/nutshell-test 2>/dev/null || echo no"));
        await instance.OwnAsync("/usr/local/nutshell-test/app", CancellationToken.None);
        Assert.Equal(["yes", "bin"], await OutputAsync(instance, "mkdir /usr/local/nutshell-test && echo yes; ls -d /usr/local/bin | xargs basename"));
        Assert.True(Directory.Exists(instance.Files.HostPath("/usr/local/nutshell-test")));
        Assert.False(Directory.Exists("/usr/local/nutshell-test"));
    }

    [Fact]
    public async Task A_link_does_not_lead_out_of_the_instance()
    {
        var instance = await StartAsync("i-1");
        await OutputAsync(instance, "ln -s / /opt/top; ln -s ../../../../../tmp /opt/up; ln -s loop /opt/loop");
        Assert.StartsWith(host.RootOf("i-1"), instance.Files.HostPath("/opt/top/tmp/file"), StringComparison.Ordinal);
        Assert.StartsWith(host.RootOf("i-1"), instance.Files.HostPath("/opt/up/file"), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => instance.Files.HostPath("/opt/loop"));
    }

    [Fact]
    public async Task A_command_that_takes_too_long_is_stopped_with_its_whole_group()
    {
        var instance = await StartAsync("i-1");
        var outcome = await instance.RunAsync(new InstanceCommand("bash", "-c", "exec 9> /srv/lock; flock 9; sleep 300 & wait") { Timeout = TimeSpan.FromSeconds(1) }, CancellationToken.None);
        Assert.True(outcome.TimedOut);
        Assert.Equal(["free"], await OutputAsync(instance, "flock --timeout 60 /srv/lock echo free")); // whoever lives of the group holds it
    }

    [Fact]
    public async Task Output_held_open_by_a_background_process_is_noticed()
    {
        var instance = await StartAsync("i-1");
        var outcome = await instance.RunAsync(new InstanceCommand("bash", "-c", "sleep 300 &") { Timeout = TimeSpan.FromSeconds(1) }, CancellationToken.None);
        Assert.Equal(new CommandOutcome(0, TimedOut: false, OutputsLeftOpen: true), outcome);
    }

    [Fact]
    public async Task A_background_process_survives_its_command_and_ends_with_the_instance()
    {
        var instance = await StartAsync("i-1");
        await OutputAsync(instance, "setsid sleep 98765 </dev/null >/dev/null 2>&1 &");
        Assert.Single(await OutputAsync(instance, """timeout 60 bash -c "until pgrep -xf 'sleep 98765'; do :; done" """));
        await host.StopAsync("i-1");
        Assert.DoesNotContain(CommandLines(), line => line.Contains("sleep\098765", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_files_of_an_instance_survive_its_processes()
    {
        await OutputAsync(await StartAsync("i-1"), "echo kept > /srv/file; echo lost > /tmp/file");
        await host.StopAsync("i-1");
        Assert.Equal(["kept", "gone"], await OutputAsync(await StartAsync("i-1"), "cat /srv/file; cat /tmp/file 2>/dev/null || echo gone"));
    }

    [Fact]
    public async Task Every_process_has_the_instances_port_and_no_secret_of_the_caller()
    {
        Environment.SetEnvironmentVariable("NUTSHELL_TEST_SECRET", "secret");
        var lines = await OutputAsync(await StartAsync("i-1"), "env");
        Assert.Contains("PORT=4001", lines);
        Assert.DoesNotContain(lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_learns_that_its_instance_was_stopped_and_the_instance_can_be_started_again()
    {
        var instance = await StartAsync("i-1");
        var begun = new TaskCompletionSource();
        var command = new InstanceCommand("bash", "-c", "echo begun; sleep 60") { OnOutput = _ => begun.TrySetResult() };
        var running = instance.RunAsync(command, CancellationToken.None);
        await begun.Task;
        await host.StopAsync("i-1");
        await Assert.ThrowsAsync<InstanceException>(() => running);
        await Assert.ThrowsAsync<InstanceException>(() => instance.RunAsync(command, CancellationToken.None));
        Assert.Equal(["again"], await OutputAsync(await StartAsync("i-1"), "echo again"));
    }

    private Task<RunningInstance> StartAsync(string id) => host.StartAsync(id, 4001, "ec2-user", CancellationToken.None);

    private static async Task<List<string>> OutputAsync(RunningInstance instance, string script)
    {
        var lines = new List<string>();
        var command = new InstanceCommand("bash", "-c", script) { OnOutput = line => lines.Add(line.Text), Timeout = TimeSpan.FromSeconds(30) };
        await instance.RunAsync(command, CancellationToken.None);
        return lines;
    }

    private static IEnumerable<string> CommandLines() => Directory.EnumerateDirectories("/proc")
        .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0]))
        .Select(path =>
        {
            try
            {
                return File.ReadAllText(path + "/cmdline");
            }
            catch (IOException)
            {
                return ""; // ended in between
            }
        });
}
