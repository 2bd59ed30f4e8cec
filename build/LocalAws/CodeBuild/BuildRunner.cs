using System.Collections.Concurrent;
using LocalAws.CodeBuild.Execution;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.Kernel;
using LocalAws.Kernel.Processes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeBuild;

/// <summary>
/// Runs the builds that are stored, a few at a time. On start it takes up those that were still waiting, and ends those that a killed
/// process left running: half a build cannot be continued.
/// </summary>
internal sealed class BuildRunner(IServiceProvider services, CodeBuildStore codeBuild, BuildFolders folders, DiskWatch disk)
    : IHostedService,
        IDisposable
{
    private readonly ConcurrentDictionary<string, RunningBuild> running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim slots = new(Math.Max(2, Environment.ProcessorCount));
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Runs a stored build in the background.</summary>
    public void Start(Scope scope, string id)
    {
        var build = new RunningBuild(CancellationTokenSource.CreateLinkedTokenSource(stopping.Token));
        running[id] = build;
        _ = Task.Run(() => RunAsync(scope, id, build), CancellationToken.None);
    }

    /// <summary>Asks a build to stop; one that has ended is left alone.</summary>
    public void Stop(string id)
    {
        if (running.TryGetValue(id, out var build))
            build.Stop.Cancel();
    }

    /// <summary>The build once it has ended.</summary>
    public async Task<Build> WaitAsync(Scope scope, string id, CancellationToken cancellation)
    {
        if (running.TryGetValue(id, out var build))
            await build.Ended.Task.WaitAsync(cancellation);
        return codeBuild.Build(scope, id).Build;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var recorder = services.GetRequiredService<BuildRecorder>();
        foreach (var (scope, stored) in codeBuild.Builds.Everywhere().Where(each => each.Document.IsRunning))
        {
            var id = stored.Build.Id!;
            if (stored.Build.CurrentPhase == PhaseName.Queued)
            {
                Start(scope, id);
                continue;
            }
            ProcessSession.KillLeftovers(BuildEnvironment.Mark(id));
            folders.Delete(id);
            recorder.Complete(scope, id, BuildStatus.Fault, BuildExecution.Interrupted);
        }
        return Task.CompletedTask;
    }

    /// <summary>Stops every build and waits until their processes are gone.</summary>
    /// <exception cref="TimeoutException">Some are still there when the host gives up waiting.</exception>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        try
        {
            await Task.WhenAll(running.Values.Select(build => build.Ended.Task)).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            var left = codeBuild.Builds.Everywhere().Select(each => each.Document.Build).Where(build => running.ContainsKey(build.Id!));
            throw new TimeoutException($"Builds do not stop: {string.Join(", ", left.Select(build => $"{build.Id} in {build.CurrentPhase}"))}");
        }
    }

    public void Dispose()
    {
        slots.Dispose();
        stopping.Dispose();
    }

    private async Task RunAsync(Scope scope, string id, RunningBuild build)
    {
        var held = false;
        try
        {
            await services
                .GetRequiredService<BuildExecution>()
                .RunAsync(
                    scope,
                    codeBuild.Build(scope, id),
                    async cancellation =>
                    {
                        await slots.WaitAsync(cancellation);
                        held = true;
                    },
                    build.Stop.Token,
                    stopping.Token
                );
        }
#pragma warning disable CA1031 // a build that nobody foresaw to fail must not stay in progress for ever
        catch (Exception fault)
#pragma warning restore CA1031
        {
            disk.Log($"codebuild {id}", fault);
            var context = new PhaseContext { StatusCode = "INTERNAL_SERVICE_ERROR", Message = disk.Reason(fault) };
            await disk.WriteAsync(() => services.GetRequiredService<BuildRecorder>().Complete(scope, id, BuildStatus.Fault, context), stopping.Token);
        }
        finally
        {
            if (held)
                slots.Release();
            running.TryRemove(id, out _);
            build.Ended.TrySetResult();
            build.Stop.Dispose();
        }
        if (!stopping.IsCancellationRequested)
            AutoRetry(scope, id);
    }

    private void AutoRetry(Scope scope, string id)
    {
        var stored = codeBuild.Build(scope, id);
        if (
            stored is { Pipeline: null, Build: { BuildStatus: BuildStatus.Failed, AutoRetryConfig: { } retry } }
            && retry.AutoRetryNumber < retry.AutoRetryLimit
        )
        {
            var next = services.GetRequiredService<BuildStarter>().Start(Retries.Of(scope, stored, stored.Build.Initiator!) with { RetryOf = stored.Build });
            services
                .GetRequiredService<BuildRecorder>()
                .Change(scope, id, build => build with { AutoRetryConfig = retry with { NextAutoRetry = next.Build.Arn } });
        }
    }
}
