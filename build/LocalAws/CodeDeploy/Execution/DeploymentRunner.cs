using System.Collections.Concurrent;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Carries out deployments as they are created. Those that a killed process left in progress fail when the next one starts, and say so.</summary>
internal sealed class DeploymentRunner(
    DeploymentQueue queue, CodeDeployStore store, DeploymentJournal journal, DeploymentExecution execution, DiskWatch disk) : IHostedService, IDisposable
{
    private const string Interrupted = "LocalAws was stopped while this deployment was in progress; the processes of its instances ended with it. Create the deployment again.";
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private Task reading = Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, deployment) in store.Deployments.Everywhere().Where(each => !each.Document.IsOver))
        {
            if (deployment.Info.Status is "Created" or "Queued" || deployment.Info.InstanceTerminationWaitTimeStarted == true)
                queue.Add(scope, deployment.Id);
            else
                journal.Interrupt(scope, deployment.Id, Interrupted);
        }
        reading = Task.Run(ReadAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await reading;
        await Task.WhenAll(running.Values);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var (scope, id) in queue.ReadAsync(stopping.Token))
                running[id] = Task.Run(() => RunAsync(scope, id), CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // the server stops
        }
    }

    private async Task RunAsync(Scope scope, string id)
    {
        try
        {
            await execution.RunAsync(scope, id, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // the next start tells what became of it
        }
#pragma warning disable CA1031 // a fault of ours must not leave a deployment in progress for ever
        catch (Exception exception)
#pragma warning restore CA1031
        {
            disk.Log($"deployment {id}", exception);
            await disk.WriteAsync(() => journal.Fail(scope, id, "INTERNAL_ERROR", $"LocalAws failed on this deployment: {disk.Reason(exception)}"), stopping.Token);
        }
        running.TryRemove(id, out _);
    }
}
