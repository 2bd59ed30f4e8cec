using LocalAws.Ec2.Execution;

namespace LocalAws.Ssm.Execution;

/// <summary>Runs a shell script in an instance as its SSM agent would: as root, with sh; when it is cancelled, its process group is ended.</summary>
internal static class ShellScript
{
    private static readonly TimeSpan KillTimeout = TimeSpan.FromSeconds(10);

    public static async Task<CommandOutcome> RunAsync(RunningInstance instance, StoredCommand stored, Action<OutputLine> output, CancellationToken stop)
    {
        // The parent is timeout(1), which leads the process group of everything that the script starts.
        var note = $"/tmp/ssm-{stored.Command.CommandId}.pid";
        var command = new InstanceCommand("sh", "-c", $"echo \"$PPID\" >{note}\n{stored.Script}")
        {
            WorkingDirectory = stored.WorkingDirectory,
            Timeout = TimeSpan.FromSeconds(stored.ExecutionTimeout),
            OnOutput = output,
        };
        try
        {
            return await instance.RunAsync(command, stop);
        }
        catch (OperationCanceledException)
        {
            await instance.RunAsync(new InstanceCommand("sh", "-c", $"kill -TERM \"-$(cat {note})\"") { Timeout = KillTimeout }, CancellationToken.None);
            throw;
        }
        finally
        {
            File.Delete(instance.Files.HostPath(note));
        }
    }
}
