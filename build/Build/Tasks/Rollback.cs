using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Acting;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rollback")]
[TaskDescription("Rolls --stage NAME back to --execution ID; without one, lists what can be gone back to, with the commands")]
public sealed class Rollback : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        var desk = new RollbackDesk(cloud, context.Journal, new PipelineDesk(cloud, context.Journal, TimeProvider.System));
        if (given.Execution is not { } execution)
        {
            context.Done(this, await desk.ListAsync(given.Stage, context.Cancellation));
            return;
        }
        await using var held = await OperatorLock.TakeAsync(cloud, given.BreakLock, "a rollback", context.Cancellation);
        context.Done(this, await desk.RunAsync(given.Stage, execution, context.Cancellation));
    }
}
