using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Approve")]
[TaskDescription("Shows what waits for a person, and with a --reason approves it, or --rejects it; --stage NAME")]
public sealed class Approve : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        var desk = new ApprovalDesk(cloud, context.Journal, new PipelineDesk(cloud, context.Journal, TimeProvider.System));
        context.Done(this, await desk.RunAsync(given.Stage, given.Reject, given.Reason, context.Cancellation));
    }
}
