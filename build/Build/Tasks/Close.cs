using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Close")]
[TaskDescription("Keeps executions out of --stage NAME, for a --reason")]
public sealed class Close : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        var desk = new PipelineDesk(cloud, context.Journal, TimeProvider.System);
        context.Done(this, await desk.CloseAsync(given.Require(given.Stage, "stage"), given.Require(given.Reason, "reason"), context.Cancellation));
    }
}
