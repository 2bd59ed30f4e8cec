using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Open")]
[TaskDescription("Lets executions into --stage NAME again")]
public sealed class Open : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        var desk = new PipelineDesk(cloud, context.Journal, TimeProvider.System);
        context.Done(this, await desk.OpenAsync(given.Require(given.Stage, "stage"), context.Cancellation));
    }
}
