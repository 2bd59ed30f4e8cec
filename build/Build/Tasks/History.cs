using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("History")]
[TaskDescription("Lists executions, the newest first; --limit, --next")]
public sealed class History : CloudTask
{
    protected override Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        return new PipelineDesk(cloud, context.Journal, TimeProvider.System).ShowHistoryAsync(given.Limit, given.Next, given.Json, context.Cancellation);
    }
}
