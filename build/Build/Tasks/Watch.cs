using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Watch")]
[TaskDescription("Follows the latest execution, or --execution ID, to its end")]
public sealed class Watch : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var desk = new PipelineDesk(cloud, context.Journal, TimeProvider.System);
        context.Done(this, await desk.WatchAsync(await desk.ExecutionAsync(context.Parameters.Execution, context.Cancellation), context.Cancellation));
    }
}
