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
        {
            desk.SayWhere();
            return;
        }
        var ofHooks = given.Instance is not null || given.Deployment is not null || given.Event is not null;
        var build = ofHooks ? null : await desk.BuildAsync(given.Build, given.Follow, context.Cancellation);
        desk.ShowDocument(build, given.Build is not null ? [] : await desk.HooksAsync(given.Instance, given.Deployment, given.Event, given.Follow, context.Cancellation));
    }
}
