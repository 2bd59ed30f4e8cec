using System.Collections.Concurrent;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Ssm.Execution;

/// <summary>Opens maintenance windows when they are due, and runs their tasks by priority. What a killed process left open has failed.</summary>
internal sealed class WindowRunner(
    StateStore store, WindowStore windows, CommandStore commands, ManagedInstances instances, CommandRunner runner, IServiceProvider services, DiskWatch disk, LocalAwsOptions options,
    TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100), Longest = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);

    /// <summary>Ends the commands of an opening; what has not begun does not begin.</summary>
    public void Cancel(StoredWindowExecution execution)
    {
        foreach (var invocation in execution.Tasks.SelectMany(task => task.Invocations))
            runner.Cancel(invocation.CommandId);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(running.Values).WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (scope, execution) in windows.Running())
            windows.Put(scope, execution with { Status = "FAILED", Details = "LocalAws was stopped while the window was open.", Ended = clock.GetUtcNow() });
        var tick = Longest / options.TimeScale;
        using var timer = new PeriodicTimer(tick > Shortest ? tick : Shortest, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var (scope, window) in windows.Everywhere())
                Look(scope, window.Id, stoppingToken);
    }

    private void Look(Scope scope, string id, CancellationToken stopping)
    {
        try
        {
            store.Transaction(() =>
            {
                var now = clock.GetUtcNow();
                if (windows.Find(scope, id) is not { Enabled: true } window || !(WindowClock.Next(window.Settings, window.Scheduled, options.TimeScale) <= now))
                    return;
                windows.Put(scope, window with { Scheduled = now });
                var overlaps = windows.Executions(scope, id).Any(each => each.IsRunning);
                var execution = new StoredWindowExecution(Ids.Uuid(), id, now, overlaps ? "SKIPPED_OVERLAPPING" : "IN_PROGRESS", null) { Ended = overlaps ? now : null };
                windows.Add(scope, execution);
                if (!overlaps)
                    store.AfterCommit(() => running[execution.Id] = Task.Run(() => OpenAsync(scope, window, execution.Id, stopping), CancellationToken.None));
            });
        }
#pragma warning disable CA1031 // one window must not end the others
        catch (Exception exception)
#pragma warning restore CA1031
        {
            disk.Log($"ssm maintenance window {id}", exception);
        }
    }

    private async Task OpenAsync(Scope scope, StoredWindow window, string id, CancellationToken stopping)
    {
        var cutoff = windows.Execution(scope, id).Started + (TimeSpan.FromHours(window.Settings.Duration - window.Settings.Cutoff) / options.TimeScale);
        var isCut = false;
        try
        {
            foreach (var tasks in window.Tasks.GroupBy(task => task.Priority).OrderBy(group => group.Key))
            {
                isCut = clock.GetUtcNow() >= cutoff || stopping.IsCancellationRequested;
                if (isCut || windows.Execution(scope, id).Status == "CANCELLING")
                    break;
                await Task.WhenAll(tasks.Select(task => RunAsync(scope, window, id, task, cutoff)));
            }
            await disk.WriteAsync(() => windows.Change(scope, id, each => Ended(each, isCut)), stopping);
        }
#pragma warning disable CA1031 // the opening has failed, whatever it was
        catch (Exception exception)
#pragma warning restore CA1031
        {
            disk.Log($"ssm maintenance window {window.Id}", exception);
            windows.Change(scope, id, each => each with { Status = "FAILED", Details = disk.Reason(exception), Ended = clock.GetUtcNow() });
        }
        running.TryRemove(id, out _);
    }

    private StoredWindowExecution Ended(StoredWindowExecution each, bool isCut) => each with
    {
        Status = each.Status == "CANCELLING" ? "CANCELLED" : each.Tasks.Any(task => task.Status != "SUCCESS") ? "FAILED" : isCut ? "TIMED_OUT" : "SUCCESS",
        Details = isCut ? "The cutoff was reached before all tasks had begun." : each.Details,
        Ended = clock.GetUtcNow(),
    };

    private async Task RunAsync(Scope scope, StoredWindow window, string execution, StoredWindowTask task, DateTimeOffset cutoff)
    {
        var run = new StoredTaskExecution(Ids.Uuid(), task, clock.GetUtcNow(), "IN_PROGRESS", null);
        windows.Change(scope, execution, each => each with { Tasks = [.. each.Tasks, run] });
        try
        {
            run = run with { Invocations = store.Transaction(() => Send(scope, window, task)) };
            Note(scope, execution, run);
            await WaitAsync(run, task.CutoffBehavior == "CANCEL_TASK" ? cutoff : null);
            var states = run.Invocations.Select(each => commands.Get(scope, each.CommandId).Command.Status).ToList();
            run = run with { Status = states.TrueForAll(each => each == "Success") ? "SUCCESS" : states.Contains("Cancelled") ? "CANCELLED" : "FAILED", Ended = clock.GetUtcNow() };
        }
        catch (AwsException refused)
        {
            run = run with { Status = "FAILED", Details = refused.Message, Ended = clock.GetUtcNow() };
        }
        Note(scope, execution, run);
    }

    /// <summary>Waits for a task's commands, and ends them at the cutoff when there is one for them.</summary>
    private async Task WaitAsync(StoredTaskExecution run, DateTimeOffset? cutoff)
    {
        using var ended = new CancellationTokenSource();
        var work = Task.WhenAll(run.Invocations.Select(each => runner.WaitAsync(each.CommandId)));
        if (cutoff - clock.GetUtcNow() is { } rest && await Task.WhenAny(work, Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, clock, ended.Token)) != work)
            foreach (var invocation in run.Invocations)
                runner.Cancel(invocation.CommandId);
        await work;
        await ended.CancelAsync();
    }

    private void Note(Scope scope, string execution, StoredTaskExecution run) =>
        windows.Change(scope, execution, each => each with { Tasks = [.. each.Tasks.Select(one => one.Id == run.Id ? run : one)] });

    private IReadOnlyList<StoredTaskInvocation> Send(Scope scope, StoredWindow window, StoredWindowTask task)
    {
        var own = task.Targets.Where(target => target.Key == "InstanceIds").Select(target => (Target: (StoredWindowTarget?)null, Ids: instances.Of(scope, [target])));
        var registered = task.Targets.Where(target => target.Key == "WindowTargetIds").SelectMany(target => target.Values!)
            .Select(id => window.Target(id)).Select(target => (Target: (StoredWindowTarget?)target, Ids: instances.Of(scope, target.Targets)));
        return [.. own.Concat(registered).Where(each => each.Ids.Count > 0).ToList().Select(each => new StoredTaskInvocation(Ids.Uuid(), Send(scope, task, each.Ids), each.Target?.Id, each.Target?.OwnerInformation))];
    }

    private string Send(Scope scope, StoredWindowTask task, IReadOnlyList<string> ids) => services.GetRequiredService<SendCommand>().Send(
        new SendCommandRequest
        {
            InstanceIds = ids,
            DocumentName = task.Document,
            DocumentVersion = task.Command.DocumentVersion,
            Parameters = task.Command.Parameters,
            Comment = task.Command.Comment,
            TimeoutSeconds = task.Command.TimeoutSeconds,
            MaxConcurrency = task.MaxConcurrency,
            MaxErrors = task.MaxErrors,
            ServiceRoleArn = task.Command.ServiceRoleArn,
            OutputS3BucketName = task.Command.OutputS3BucketName,
            OutputS3KeyPrefix = task.Command.OutputS3KeyPrefix,
        },
        CallContext.ForService(scope, "ssm.amazonaws.com", clock)).CommandId!;
}
