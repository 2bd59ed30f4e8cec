using System.Collections.Concurrent;
using System.Diagnostics;
using LocalAws.Kernel;

namespace LocalAws.Ec2.Execution;

/// <summary>
/// Runs instances: each is a folder with processes of its own, started when it is first needed. All of them end with LocalAws.
/// </summary>
public sealed class InstanceHost(StateFolder state, IEnumerable<IBootStep> bootSteps) : IAsyncDisposable
{
    private const int RemovalAttempts = 50;
    private static readonly TimeSpan RemovalPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, RunningInstance> running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);

    /// <summary>Folder on this machine that is the instance's file system.</summary>
    public string RootOf(string instanceId) => Path.Combine(state.Folder("instances", instanceId), "root");

    /// <summary>The instance, if its processes run.</summary>
    public RunningInstance? Find(string instanceId) => running.TryGetValue(instanceId, out var instance) && instance.IsAlive ? instance : null;

    /// <summary>The running instance; it is started when it does not run.</summary>
    /// <param name="instanceId">E.g. <c>i-0123456789abcdef0</c>.</param>
    /// <param name="port">Every process of the instance has it as PORT.</param>
    /// <param name="account">Login account of its image, e.g. <c>ec2-user</c>.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="InstanceException">This machine cannot run instances; the message says what to do.</exception>
    public async Task<RunningInstance> StartAsync(string instanceId, int port, string account, CancellationToken cancellation)
    {
        var gate = gates.GetOrAdd(instanceId, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancellation);
        try
        {
            if (Find(instanceId) is { } present)
                return present;
            if (running.TryRemove(instanceId, out var ended))
                await ended.DisposeAsync();
            var launched = await LaunchAsync(instanceId, port, account, cancellation);
            running[instanceId] = launched;
            foreach (var step in bootSteps)
                await step.BootAsync(launched, cancellation);
            return launched;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends the instance's processes; its files stay.</summary>
    public async Task StopAsync(string instanceId)
    {
        if (running.TryRemove(instanceId, out var instance))
            await instance.DisposeAsync();
    }

    /// <summary>Ends the instance's processes and removes its files.</summary>
    public async Task TerminateAsync(string instanceId)
    {
        await StopAsync(instanceId);
        var folder = state.Folder("instances", instanceId);
        for (var left = RemovalAttempts; Directory.Exists(folder); left--)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (left > 0)
            {
                await Task.Delay(RemovalPause); // an agent that is at work in it writes its last line
            }
        }
    }

    /// <summary>Ends all instances.</summary>
    public async ValueTask DisposeAsync() => await Task.WhenAll(running.Keys.Select(StopAsync));

    private async Task<RunningInstance> LaunchAsync(string instanceId, int port, string account, CancellationToken cancellation)
    {
        if (InstanceSupport.Refusal() is { } refusal)
            throw new InstanceException(refusal);
        var root = RootOf(instanceId);
        Directory.CreateDirectory(root);
        var first = await StartFirstAsync(instanceId, root, account, cancellation);
        var machine = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(each => (string)each.Key, each => (string?)each.Value ?? "", StringComparer.Ordinal);
        try
        {
            if (await first.StandardOutput.ReadLineAsync(cancellation) != "unshared")
                throw new InstanceException(InstanceSupport.Explain(await first.StandardError.ReadToEndAsync(cancellation)));
            await MapAccountsAsync(first, cancellation);
            await first.StandardInput.WriteLineAsync("mapped".AsMemory(), cancellation);
            await first.StandardInput.FlushAsync(cancellation);
            var ready = await first.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(StartTimeout, cancellation);
            if (ready?.Split(' ') is not ["ready", var id])
                throw new InstanceException(InstanceSupport.Explain(await first.StandardError.ReadToEndAsync(cancellation)));
            return new RunningInstance(instanceId, root, first, id, InstanceEnvironment.Of(port, machine));
        }
        catch
        {
            first.Kill(entireProcessTree: true);
            first.Dispose();
            throw;
        }
    }

    // The script lies beside the instance's folder, not in it: no process of the instance can change it.
    private async Task<Process> StartFirstAsync(string instanceId, string root, string account, CancellationToken cancellation)
    {
        var script = Path.Combine(state.Folder("instances"), "instance-init.sh");
        var text = EmbeddedScript.Text("instance-init.sh");
        if (!File.Exists(script) || await File.ReadAllTextAsync(script, cancellation) != text)
        {
            var draft = $"{script}.{instanceId}";
            await File.WriteAllTextAsync(draft, text, cancellation);
            File.Move(draft, script, overwrite: true);
        }
        var start = new ProcessStartInfo(InstanceSupport.Path("setsid"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] words = [InstanceSupport.Path("unshare"), "--user", .. Mapped(), InstanceSupport.Path("bash"), script, "outer", root];
        foreach (var word in words)
            start.ArgumentList.Add(word);
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin";
        start.Environment["ACCOUNT"] = account;
        start.Environment["OWN"] = string.Join(' ', InstanceFiles.OwnFolders);
        return Process.Start(start)!;
    }

    private static string[] Mapped() => RunningInstance.HasAccounts ? [] : ["--map-root-user"];

    // Root gives the namespace all accounts that images have, so that runas and chown mean what they say.
    private static async Task MapAccountsAsync(Process first, CancellationToken cancellation)
    {
        if (!RunningInstance.HasAccounts)
            return;
        await File.WriteAllTextAsync($"/proc/{first.Id}/uid_map", "0 0 65536", cancellation);
        await File.WriteAllTextAsync($"/proc/{first.Id}/gid_map", "0 0 65536", cancellation);
    }
}
