using System.Collections.Concurrent;
using LocalAws.Ec2.Execution.Bodies;
using LocalAws.Kernel;

namespace LocalAws.Ec2.Execution;

/// <summary>
/// Runs instances: each is a folder with processes of its own, started when it is first needed. All of them end with LocalAws.
/// </summary>
public sealed class InstanceHost : IAsyncDisposable
{
    private const int RemovalAttempts = 50;
    private static readonly TimeSpan RemovalPause = TimeSpan.FromMilliseconds(100);
    private readonly StateFolder state;
    private readonly InstanceLauncher launcher;
    private readonly IEnumerable<IBootStep> bootSteps;
    private readonly ConcurrentDictionary<string, RunningInstance> running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);

    internal InstanceHost(StateFolder state, InstanceLauncher launcher, IEnumerable<IBootStep> bootSteps) =>
        (this.state, this.launcher, this.bootSteps) = (state, launcher, bootSteps);

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
            var launched = await launcher.LaunchAsync(instanceId, RootOf(instanceId), port, account, cancellation);
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
        var gate = gates.GetOrAdd(instanceId, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(); // while it boots, it is not taken from under its first process
        try
        {
            if (running.TryRemove(instanceId, out var instance))
                await instance.DisposeAsync();
        }
        finally
        {
            gate.Release();
        }
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
}
