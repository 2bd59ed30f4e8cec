using System.Collections.Concurrent;
using LocalAws.CodeBuild.Execution.Batches;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeBuild;

/// <summary>Runs the batches that are stored. On start it takes up those that a killed process left: builds that ended with it count as failed.</summary>
internal sealed class BatchRunner(IServiceProvider services, CodeBuildStore codeBuild, LocalAwsOptions options) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<string, RunningBuild> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Runs a stored batch in the background.</summary>
    public void Start(Scope scope, string id)
    {
        var batch = new RunningBuild(CancellationTokenSource.CreateLinkedTokenSource(stopping.Token));
        running[id] = batch;
        _ = Task.Run(() => RunAsync(scope, id, batch), CancellationToken.None);
    }

    /// <summary>Asks a batch to stop; its builds stop with it.</summary>
    public void Stop(string id)
    {
        if (running.TryGetValue(id, out var batch))
            batch.Stop.Cancel();
    }

    /// <summary>The batch once it has ended.</summary>
    public async Task<BuildBatch> WaitAsync(Scope scope, string id, CancellationToken cancellation)
    {
        if (running.TryGetValue(id, out var batch))
            await batch.Ended.Task.WaitAsync(cancellation);
        return codeBuild.Batch(scope, id).Batch;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, stored) in codeBuild.Batches.Everywhere().Where(each => each.Document.IsRunning))
            Start(scope, stored.Batch.Id!);
        return Task.CompletedTask;
    }

    /// <summary>Leaves batches as they are stored, to be taken up by the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Values.Select(batch => batch.Ended.Task)).WaitAsync(cancellationToken);
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync(Scope scope, string id, RunningBuild batch)
    {
        try
        {
            await services.GetRequiredService<BatchExecution>().RunAsync(scope, id, batch.Stop.Token, stopping.Token);
        }
#pragma warning disable CA1031 // a batch that nobody foresaw to fail must not end the process; it is reported
        catch (Exception fault)
#pragma warning restore CA1031
        {
            options.Log($"codebuild batch {id}: {fault}");
        }
        finally
        {
            running.TryRemove(id, out _);
            batch.Ended.TrySetResult();
            batch.Stop.Dispose();
        }
    }
}
