using System.Globalization;
using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// What an event's scripts write, to the deployment's scripts.log, to the log of all deployments, and to the tail that diagnostics
/// carry. A script that floods its output is cut off.
/// </summary>
internal sealed class ScriptLog : IAsyncDisposable
{
    private const long Limit = 16 * 1024 * 1024;
    private readonly TimeProvider clock;
    private readonly string deploymentId;
    private readonly StreamWriter scripts;
    private readonly StreamWriter deployments;
    private readonly LogTail tail = new();
    private long written;

    public ScriptLog(DeploymentFolder folder, string deploymentId, TimeProvider clock)
    {
        (this.clock, this.deploymentId) = (clock, deploymentId);
        scripts = Open(folder.Host(folder.Deployment(deploymentId) + "/logs/scripts.log"));
        deployments = Open(folder.Host(DeploymentFolder.DeploymentsLog));
    }

    public string Tail => tail.ToString();

    public void Event(string lifecycleEvent) => Write($"LifecycleEvent - {lifecycleEvent}");

    public void Script(string location) => Write($"Script - {location}");

    public void Output(OutputLine line) => Write($"{(line.IsError ? "[stderr]" : "[stdout]")}{line.Text}");

    public void Write(string line)
    {
        tail.Add(line);
        written += line.Length;
        if (written > Limit)
            return;
        var now = clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var shown = written + 256 > Limit ? $"[stderr]The output is longer than {Limit} bytes: the rest is not kept." : line;
        if (shown != line)
            written = Limit;
        scripts.WriteLine($"{now} {shown}");
        deployments.WriteLine($"[{now}.{clock.GetUtcNow():fff}] [{deploymentId}]{shown}");
    }

    public async ValueTask DisposeAsync()
    {
        await scripts.DisposeAsync();
        await deployments.DisposeAsync();
    }

    // Instances deploy several groups at once, and a hook may delete the file: appending, shared, is right for both.
    private static StreamWriter Open(string path) =>
        new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
}
