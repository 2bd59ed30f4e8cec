using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Acting;
using Build.Sources;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Release")]
[TaskDescription("Releases the repository's commit through the pipeline, and follows it to the end")]
public sealed class Release : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        if (context.Pushed is null && context.Parameters.Commit is null)
            await SourceBranch.RequireAsync(cloud, context.Cancellation);
        await using var held = await OperatorLock.TakeAsync(cloud, context.Parameters.BreakLock, "a release", context.Journal.Say, context.Cancellation);
        var request = new ReleaseRequest(cloud.Names.Pipeline, context.Parameters.Commit, PipelineBlueprint.SourceAction, context.Parameters.Variables) { RevisionType = SourceRevisions.TypeOf(cloud.Names) };
        var execution = await new PipelineRelease(cloud, TimeProvider.System).FindOrStartAsync(context.Pushed, request, context.Cancellation);
        context.Done(this, await new PipelineDesk(cloud, context.Journal, TimeProvider.System).WatchAsync(execution, context.Cancellation));
    }
}
