using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>Starts pipelines whose S3 source polls when its object has another version. As on AWS it looks once a minute.</summary>
public sealed class S3SourcePoller(PipelineStore pipelines, S3Artifacts objects, ExecutionStarter starter, StateStore store, TimeProvider clock, LocalAwsOptions options)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private readonly Collection<SeenVersion> seen = store.Collection<SeenVersion>("codepipeline.seen-versions");
    private readonly CancellationTokenSource stopping = new();
    private Task loop = Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        loop = Task.Run(LoopAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    /// <summary>Looks at every source that polls.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var (scope, pipeline) in pipelines.Everywhere())
        {
            foreach (var source in pipeline.Structure.Stages[0].Actions.Where(Polls))
                await ConsiderAsync(scope, pipeline.Structure, source, cancellation).ConfigureAwait(false);
        }
    }

    private async Task LoopAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromTicks(Math.Max((Interval / options.TimeScale).Ticks, Shortest.Ticks)), clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token).ConfigureAwait(false)) await LookAsync(stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task ConsiderAsync(Scope scope, PipelineDeclaration pipeline, ActionDeclaration source, CancellationToken cancellation)
    {
        var location = new S3Location { Bucket = source.Configuration!["S3Bucket"], Key = source.Configuration["S3ObjectKey"] };
        try
        {
            var head = await objects.HeadAsync(CallContext.ForService(scope, pipeline.RoleArn, clock, cancellation), location).ConfigureAwait(false);
            var version = new SeenVersion($"{head.VersionId}/{head.ETag}");
            store.Transaction(() => Start(scope, pipeline.Name, source.Name, version));
        }
        catch (AwsException refused) when (refused.Code is not "NoSuchKey")
        {
            options.Log($"Pipeline {pipeline.Name} could not look at its source {location.Bucket}/{location.Key}: {refused.Message}");
        }
        catch (AwsException)
        {
            return; // the object is not there yet: nothing has changed
        }
    }

    private void Start(Scope scope, string pipeline, string source, SeenVersion version)
    {
        var known = seen.Find(scope, $"{pipeline}/{source}");
        seen.Put(scope, $"{pipeline}/{source}", version);
        if (known is null || known == version) return;
        starter.Start(scope, pipeline, new() { TriggerType = "PollForSourceChanges", TriggerDetail = source }, new StartOptions());
    }

    private static bool Polls(ActionDeclaration action) => action.ActionTypeId == ActionTypes.S3Source.Id
        && !string.Equals(action.Configuration?.GetValueOrDefault("PollForSourceChanges"), "false", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The version of an object that was seen last.</summary>
public sealed record SeenVersion(string Version);
