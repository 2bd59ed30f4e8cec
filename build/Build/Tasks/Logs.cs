using Build.Aws;
using Build.Fleet;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Logs")]
[TaskDescription("Shows the newest build's log and what hooks wrote on the instances; --build, --instance, --deployment, --event, --follow, --where")]
public sealed class Logs : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new LogDesk(cloud, context.Journal, TimeProvider.System), context.Parameters);
        if (given.Where)
            desk.ShowWhere();
        else
            await desk.ShowAsync(given.Build, new(given.Instance, given.Deployment, given.Event), given.Follow, context.Cancellation);
    }
}
