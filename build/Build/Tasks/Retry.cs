using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Retry")]
[TaskDescription("Tries the failed actions of --stage NAME again, or --all of them")]
public sealed class Retry : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new PipelineDesk(cloud, context.Journal, TimeProvider.System), context.Parameters);
        var execution = await desk.ExecutionAsync(given.Execution, context.Cancellation);
        await desk.Actions.RetryAsync(given.Require(given.Stage, "stage"), execution, given.AllActions, context.Cancellation);
        context.Done(this, await desk.WatchAsync(execution, context.Cancellation));
    }
}
