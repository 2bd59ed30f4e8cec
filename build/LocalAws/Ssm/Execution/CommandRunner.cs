using System.Collections.Concurrent;
using System.Globalization;
using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Ssm.Execution;

/// <summary>Runs commands on their instances. On start it ends what a killed process left running.</summary>
internal sealed class CommandRunner(CommandStore commands, InstanceStore instances, StateFolder folder, OutputBucket bucket, DiskWatch disk, TimeProvider clock) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<string, RunningCommand> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Runs a stored command in the background.</summary>
    public void Start(Scope scope, string id)
    {
        var command = new RunningCommand(CancellationTokenSource.CreateLinkedTokenSource(stopping.Token));
        running[id] = command;
        command.Work = Task.Run(() => RunAsync(scope, id, command), CancellationToken.None);
    }

    /// <summary>Stops a command wherever it still runs.</summary>
    public void Cancel(string id)
    {
        if (running.TryGetValue(id, out var command))
            command.Stop.Cancel();
    }

    /// <summary>Completes when the command has ended everywhere.</summary>
    public Task WaitAsync(string id) => running.TryGetValue(id, out var command) ? command.Work : Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, stored) in commands.Commands.Everywhere().Where(each => each.Document.IsRunning))
        {
            foreach (var invocation in commands.Invocations(scope, stored.Command.CommandId).Where(each => each.IsRunning))
                await EndAsync(scope, invocation, "Failed", "Terminated", -1, "", "LocalAws was stopped while this command ran.\n");
            await disk.WriteAsync(() => commands.Settle(scope, stored.Command.CommandId!), cancellationToken);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Values.Select(command => command.Work)).WaitAsync(cancellationToken);
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync(Scope scope, string id, RunningCommand command)
    {
        var stored = commands.Get(scope, id);
        var targets = commands.Invocations(scope, id);
        if (targets.Count == 0)
            await disk.WriteAsync(() => commands.Settle(scope, id), stopping.Token);
        var (concurrency, maximumErrors) = (Limit(stored.Command.MaxConcurrency!, targets.Count), Limit(stored.Command.MaxErrors!, targets.Count));
        var errors = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, concurrency) };
        await Parallel.ForEachAsync(
            targets,
            options,
            async (target, _) =>
            {
                if (command.Stop.IsCancellationRequested)
                    await EndAsync(scope, target, "Cancelled", "Cancelled", -1, "", "");
                else if (errors > maximumErrors)
                    await EndAsync(scope, target, "Failed", "Terminated", -1, "", "Not sent: the command had failed on more instances than MaxErrors allows.\n");
                else if (!await InvokeAsync(scope, stored, target, command.Stop.Token))
                    Interlocked.Increment(ref errors);
            }
        );
        running.TryRemove(id, out _);
        command.Stop.Dispose();
    }

    private async Task<bool> InvokeAsync(Scope scope, StoredCommand stored, StoredInvocation target, CancellationToken stop)
    {
        commands.Change(
            scope,
            target.CommandId,
            target.InstanceId,
            each => each with { Status = "InProgress", StatusDetails = "InProgress", Started = clock.GetUtcNow() }
        );
        var output = new CommandOutput();
        await using var files = new OutputFiles(folder, stored.Command.OutputS3BucketName is { Length: > 0 });
        try
        {
            var instance = await instances.EnterAsync(scope, target.InstanceId, stop);
            var outcome = await ShellScript.RunAsync(instance, stored, line =>
            {
                output.Add(line);
                files.Add(line);
            }, stop);
            // As with the agent, the command's state does not depend on it.
            if (await bucket.StoreAsync(scope, stored.Command, target.InstanceId, files, stop) is { } obstacle)
                output.Add(new OutputLine(IsError: true, $"The output was not stored in S3: {obstacle}"));
            var (status, details) =
                outcome.TimedOut ? ("TimedOut", "Execution Timed Out")
                : outcome.ExitCode == 0 ? ("Success", "Success")
                : ("Failed", "Failed");
            await EndAsync(scope, target, status, details, outcome.ExitCode, output.Text, output.Error);
            return status == "Success";
        }
        catch (OperationCanceledException)
        {
            await EndAsync(scope, target, "Cancelled", "Cancelled", -1, output.Text, output.Error);
            return true;
        }
        catch (InstanceException unreachable)
        {
            await EndAsync(scope, target, "Failed", "Undeliverable", -1, output.Text, unreachable.Message + "\n");
            return false;
        }
    }

    private Task EndAsync(Scope scope, StoredInvocation target, string status, string details, int code, string output, string error) =>
        disk.WriteAsync(() => commands.Change(scope, target.CommandId, target.InstanceId, each => each with
        {
            Status = status,
            StatusDetails = details,
            ResponseCode = code,
            Started = each.Started ?? clock.GetUtcNow(),
            Ended = clock.GetUtcNow(),
            Output = output,
            Error = error,
        }), stopping.Token);

    /// <summary>A number, or a percentage of the targets.</summary>
    private static int Limit(string text, int targets) =>
        text.EndsWith('%') ? targets * int.Parse(text[..^1], CultureInfo.InvariantCulture) / 100 : int.Parse(text, CultureInfo.InvariantCulture);
}
