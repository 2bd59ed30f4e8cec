using System.Diagnostics;
using LocalAws.Kernel;

namespace LocalAws.Ec2.Execution.Bodies;

/// <summary>Makes instances of Linux namespaces.</summary>
internal sealed class NamespaceLauncher(StateFolder state)
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);
    private readonly Lazy<IReadOnlyDictionary<string, string>> programs = new(() => MachinePrograms.Links(Environment.GetEnvironmentVariable("PATH") ?? ""));

    /// <exception cref="InstanceException">This machine has no namespaces for us; the message says what to do.</exception>
    public async Task<RunningInstance> LaunchAsync(string instanceId, string root, int port, string account, CancellationToken cancellation)
    {
        if (InstanceSupport.Refusal() is { } refusal)
            throw new InstanceException(refusal);
        Directory.CreateDirectory(root);
        var first = await StartFirstAsync(instanceId, root, account, cancellation);
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
            var (files, machine) = (new InstanceFiles(root), InstanceEnvironment.OfMachine());
            return new RunningInstance(instanceId, files, new NamespaceBody(first, id), InstanceEnvironment.Of(port, MachinePrograms.Link(files, programs.Value), machine));
        }
        catch
        {
            first.Kill(entireProcessTree: true);
            first.Dispose();
            throw;
        }
    }

    private async Task<Process> StartFirstAsync(string instanceId, string root, string account, CancellationToken cancellation)
    {
        var script = await InitScript.WriteAsync(state, instanceId, cancellation);
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
