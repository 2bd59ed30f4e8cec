using Build.Aws;
using Build.Pipelines.Alerting;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Alerts")]
[TaskDescription("Shows who is told of what: topics, rules, subscriptions with their state, and in a rehearsal the e-mails")]
public sealed class Alerts : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var mails = cloud.Endpoint is null ? [] : Mail.All(context.Paths.Outbox);
        context.Journal.Show(await new AlertReader(cloud).ReadAsync(mails, context.Cancellation), AlertText.Lines);
    }
}
