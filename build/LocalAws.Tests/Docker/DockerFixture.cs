using System.Diagnostics;
using LocalAws.Kernel.Docker;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Docker;

[CollectionDefinition("Docker")]
public sealed class DockerCollection : ICollectionFixture<DockerFixture>;

/// <summary>A Docker engine on a socket of its own, started by the first test that needs it, with one image: made of this machine's programs, as none can be pulled.</summary>
public sealed class DockerFixture : IAsyncLifetime
{
    public const string Image = "nutshell-test:1";

    private static readonly string[] Programs =
    [
        "bash", "sh", "cat", "chmod", "chown", "cp", "cut", "date", "dirname", "env", "find", "grep", "head", "id", "ln", "ls", "mkdir", "mv", "node", "readlink", "rm", "sed", "setsid", "sleep",
        "sort", "stat", "su", "tail", "timeout", "touch", "tr",
    ];

    private readonly TempFolder folder = new();
    private readonly SemaphoreSlim gate = new(1);
    private Process? engine;

    /// <summary>Address of the engine.</summary>
    public string Host => $"unix://{folder.File("docker.sock")}";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Options of a server that uses the engine.</summary>
    public LocalAwsOptions Options(LocalAwsOptions options) => options with { DockerHost = Host, InstanceImage = Image };

    /// <summary>Starts the engine, unless it runs.</summary>
    public async Task StartAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (engine is not null)
                return;
            string[] words =
            [
                "-H", Host, "--data-root", folder.File("data"), "--exec-root", folder.File("exec"), "--pidfile", folder.File("pid"),
                "--storage-driver=vfs", "--iptables=false", "--ip6tables=false", "--bridge=none",
            ];
            engine = Process.Start(new ProcessStartInfo("dockerd", words) { RedirectStandardError = true })!;
            await SaysAsync(engine.StandardError, "API listen on");
            _ = engine.StandardError.ReadToEndAsync();
            var import = $"'{Path.Combine(AppContext.BaseDirectory, "Docker", "base-image.sh")}' '{folder.File("image")}' {string.Join(' ', Programs)} | docker -H {Host} import - {Image}";
            using var made = Process.Start(new ProcessStartInfo("bash", ["-o", "pipefail", "-c", import]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = made.StandardError.ReadToEndAsync();
            await made.StandardOutput.ReadToEndAsync();
            await made.WaitForExitAsync();
            Assert.True(made.ExitCode == 0, await error);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Names of the containers that there are.</summary>
    public async Task<string> ContainersAsync()
    {
        using var list = Process.Start(new ProcessStartInfo("docker", ["-H", Host, "ps", "--all", "--format", "{{.Names}}"]) { RedirectStandardOutput = true })!;
        return (await list.StandardOutput.ReadToEndAsync()).Trim();
    }

    public async ValueTask DisposeAsync()
    {
        if (engine is not null)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{engine.Id}"]);
            await engine.WaitForExitAsync();
            engine.Dispose();
            using var unmount = Process.Start("umount", ["--lazy", folder.File("exec/netns/default")]); // dockerd leaves the host's network mounted there
            await unmount.WaitForExitAsync();
        }
        folder.Dispose();
        gate.Dispose();
    }

    private static async Task SaysAsync(StreamReader lines, string text)
    {
        var said = new List<string>();
        while (await lines.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"dockerd ended: {string.Join('\n', said.TakeLast(5))}");
    }
}
