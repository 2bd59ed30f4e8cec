using Build.Aws;
using Build.Fleet;
using Build.Pipelines.Alerting;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Health")]
[TaskDescription("Asks every instance: state, agent, last deployment, and whether the app answers")]
public sealed class Health : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var unconfirmed = UnconfirmedAlerts.LinesAsync(cloud, context.Cancellation);
        var (line, fault) = await new HealthDesk(cloud, context.Journal).AskAsync(context.Cancellation);
        context.Journal.Say(await unconfirmed);
        context.Done(this, line);
        if (fault is not null)
            throw new CakeException(fault);
    }
}
