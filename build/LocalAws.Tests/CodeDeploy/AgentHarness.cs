using System.IO.Compression;
using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.Ec2;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>One instance for a class of tests; each test has a deployment group and folders of its own.</summary>
public sealed class AgentFixture : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private StateFolder? state;
    private InstanceHost? host;

    public RunningInstance Instance { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        state = new StateFolder(folder.File("state"));
        host = new InstanceHost(state, Launchers.Of(state), []);
        Instance = await host.StartAsync("i-agent", 4002, "ec2-user", CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await host!.DisposeAsync();
        state!.Dispose();
        folder.Dispose();
    }
}

/// <summary>Deploys revisions, given as files, through the built-in agent.</summary>
public sealed class AgentHarness(RunningInstance instance)
{
    public string GroupId { get; } = Guid.NewGuid().ToString();

    public DeploymentFolder Folder => new(instance.Files, GroupId);

    public string Host(string path) => instance.Files.HostPath(path);

    /// <summary>A revision's bundle: text by path; scripts below scripts/ are executable unless their name says otherwise.</summary>
    public static byte[] Zip(params (string Path, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                var entry = zip.CreateEntry(path);
                entry.ExternalAttributes = (path.Contains("scripts/", StringComparison.Ordinal) && !path.Contains("plain", StringComparison.Ordinal) ? 0x81ED : 0x81A4) << 16;
                using var writer = new StreamWriter(entry.Open());
                writer.Write(text);
            }
        }
        return memory.ToArray();
    }

    /// <summary>One event of one deployment.</summary>
    public Task<HostDiagnostics> RunAsync(string lifecycleEvent, string deploymentId, byte[]? bundle = null, string behavior = "DISALLOW", string type = "zip") =>
        new HostAgent(instance, TimeProvider.System).ExecuteAsync(Command(lifecycleEvent, deploymentId, bundle, behavior, type), CancellationToken.None);

    /// <summary>Download and Install, which must succeed.</summary>
    public async Task InstallAsync(string deploymentId, params (string Path, string Text)[] files)
    {
        Assert.Equal(HostDiagnostics.Success, await RunAsync("DownloadBundle", deploymentId, Zip(files)));
        Assert.Equal(HostDiagnostics.Success, await RunAsync("Install", deploymentId));
    }

    /// <summary>Downloads a revision and runs one hook of it.</summary>
    public async Task<HostDiagnostics> HookAsync(string deploymentId, params (string Path, string Text)[] files)
    {
        Assert.Equal(HostDiagnostics.Success, await RunAsync("DownloadBundle", deploymentId, Zip(files)));
        return await RunAsync("BeforeInstall", deploymentId);
    }

    private HostCommand Command(string lifecycleEvent, string deploymentId, byte[]? bundle, string behavior, string type) => new()
    {
        LifecycleEvent = lifecycleEvent,
        DeploymentId = deploymentId,
        ApplicationName = "app",
        DeploymentGroupName = "group",
        DeploymentGroupId = GroupId,
        Revision = new RevisionLocation("S3", new S3Location("bucket", "key.zip", type, "v1", "tag"), null, null, null),
        FileExistsBehavior = behavior,
        Bundle = _ => Task.FromResult<Stream>(new MemoryStream(bundle ?? [])),
    };
}
