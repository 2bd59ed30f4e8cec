using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Looking;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("History")]
[TaskDescription("Lists executions, the newest first; --limit")]
public sealed class History : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var executions = new PipelineDesk(cloud, context.Journal, TimeProvider.System).HistoryAsync(context.Parameters.Limit, context.Cancellation);
        if (context.Parameters.Json)
            context.Journal.Show(await executions.ToListAsync(context.Cancellation), _ => []);
        else
            await context.Journal.SayAsync(executions.Select(HistoryText.Line).Prepend(HistoryText.Head));
    }
}
