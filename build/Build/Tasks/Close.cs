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
        var (stage, reason) = (given.Require(given.Stage, "stage"), given.Require(given.Reason, "reason"));
        await new PipelineDesk(cloud, context.Journal, TimeProvider.System).Actions.CloseAsync(stage, reason, context.Cancellation);
        context.Done(this, $"{stage} is closed: {reason}");
    }
}
