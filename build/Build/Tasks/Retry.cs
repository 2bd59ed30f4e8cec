using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Acting;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Retry")]
[TaskDescription("Tries the failed actions of the failed stage, or of --stage NAME, again; or --all of them")]
public sealed class Retry : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new RetryDesk(cloud, new PipelineDesk(cloud, context.Journal, TimeProvider.System)), context.Parameters);
        await using var held = await OperatorLock.TakeAsync(cloud, given.BreakLock, "a retry", context.Cancellation);
        context.Done(this, await desk.RunAsync(given.Stage, given.Execution, given.AllActions, context.Cancellation));
    }
}
