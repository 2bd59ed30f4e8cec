using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Batches;

/// <summary>Takes one batch to its end: reads its batch section, then starts builds as <see cref="BatchGraph"/> allows until none is left.</summary>
internal sealed class BatchExecution(CodeBuildStore codeBuild, BatchRecorder recorder, BatchSpecSource source, BuildStarter starter, BuildRunner builds)
{
    /// <param name="stop">StopBuildBatch, or the end of this process.</param>
    /// <param name="shutdown">The end of this process: the batch stays as it is, to be taken up again.</param>
    public async Task RunAsync(Scope scope, string id, CancellationToken stop, CancellationToken shutdown)
    {
        var spec = codeBuild.Batch(scope, id).Spec;
        try
        {
            spec ??= await source.ReadAsync(scope, codeBuild.Batch(scope, id), stop);
        }
        catch (PhaseFailure failure)
        {
            recorder.Complete(scope, id, BuildStatus.Failed, new PhaseContext { StatusCode = failure.StatusCode, Message = failure.Message });
            return;
        }
        catch (OperationCanceledException)
        {
            if (!shutdown.IsCancellationRequested)
                recorder.Complete(scope, id, BuildStatus.Stopped);
            return;
        }
        recorder.Begin(scope, id, spec);
        await BuildAllAsync(scope, id, spec, stop);
        if (shutdown.IsCancellationRequested)
            return;
        var failed = BatchGraph.Failed(spec, recorder.Results(scope, id)) || recorder.Results(scope, id).Count < spec.Builds.Count;
        recorder.Complete(
            scope,
            id,
            stop.IsCancellationRequested ? BuildStatus.Stopped
                : failed ? BuildStatus.Failed
                : BuildStatus.Succeeded
        );
    }

    private async Task BuildAllAsync(Scope scope, string id, BatchSpec spec, CancellationToken stop)
    {
        var running = recorder
            .Running(scope, id)
            .ToDictionary(group => group.Identifier, group => builds.WaitAsync(scope, group.BuildId, CancellationToken.None), StringComparer.Ordinal);
        var stopped = Cancelled(stop);
        while (true)
        {
            if (!stop.IsCancellationRequested)
                foreach (var build in BatchGraph.Ready(spec, recorder.Results(scope, id)))
                    running[build.Identifier] = Start(scope, id, build);
            if (running.Count == 0)
                return;
            await Task.WhenAny([.. running.Values, .. stopped.IsCompleted ? Array.Empty<Task>() : [stopped]]);
            if (stop.IsCancellationRequested || (spec.FastFail && BatchGraph.Failed(spec, recorder.Results(scope, id))))
                foreach (var group in recorder.Running(scope, id))
                    builds.Stop(group.BuildId);
            foreach (var (identifier, ended) in running.Where(each => each.Value.IsCompleted).ToList())
            {
                recorder.Ended(scope, id, identifier, await ended);
                running.Remove(identifier);
            }
        }
    }

    private Task<Build> Start(Scope scope, string id, BatchBuild build)
    {
        var stored = codeBuild.Batch(scope, id);
        var order = new BuildOrder(scope, BatchOrder.Of(stored.Template, build), stored.Batch.Initiator!)
        {
            BatchArn = stored.Batch.Arn,
            BatchIdentifier = build.Identifier,
        };
        var started = recorder.Started(scope, id, build.Identifier, () => starter.Start(order).Build);
        return builds.WaitAsync(scope, started.Id!, CancellationToken.None);
    }

    private static Task Cancelled(CancellationToken token)
    {
        var cancelled = new TaskCompletionSource();
        token.Register(() => cancelled.TrySetResult());
        return cancelled.Task;
    }
}
