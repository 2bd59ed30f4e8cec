using Build.Aws;
using Build.Fleet;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Logs")]
[TaskDescription("Shows the newest build's log and what hooks wrote on the instances; --build ID, --instance ID, --follow, --where")]
public sealed class Logs : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new LogDesk(cloud, context.Journal, TimeProvider.System), context.Parameters);
        if (given.Where)
            desk.SayWhere();
        else if (given.Instance is null && given.Deployment is null)
            await desk.BuildAsync(given.Build, given.Follow, context.Cancellation);
        if (!given.Where && given.Build is null)
            await desk.HooksAsync(given.Instance, given.Deployment, context.Cancellation);
    }
}
