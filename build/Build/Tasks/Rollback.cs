using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rollback")]
[TaskDescription("Rolls --stage NAME back to --execution ID; without one, lists what can be gone back to, with the commands")]
public sealed class Rollback : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new PipelineDesk(cloud, context.Journal, TimeProvider.System), context.Parameters);
        context.Done(this, await new RollbackDesk(cloud, context.Journal, desk).RunAsync(given.Stage, given.Execution, context.Cancellation));
    }
}
