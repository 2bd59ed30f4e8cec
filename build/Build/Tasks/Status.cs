using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Alerting;
using Build.Pipelines.Looking;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Status")]
[TaskDescription("Shows each stage and action of the pipeline: status, since when, revision, link, and what to type")]
public sealed class Status : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var unconfirmed = UnconfirmedAlerts.LinesAsync(cloud, context.Cancellation);
        context.Journal.Show(
            await new PipelineDesk(cloud, context.Journal, TimeProvider.System).StatusAsync(context.Cancellation), status => StatusText.Lines(status, DateTimeOffset.UtcNow));
        context.Journal.Say(await unconfirmed);
    }
}
