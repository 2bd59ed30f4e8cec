using Build.Aws;
using Build.Fleet;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Fleet")]
[TaskDescription("Brings the instances up, --fleet-count=N of them, replaces what is broken; --remove takes them down; on AWS it says the cost first")]
public sealed class Fleet : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var desk = new FleetDesk(cloud, context.Parameters, context.Journal);
        context.Done(this, await (context.Parameters.Remove ? desk.RemoveAsync(context.Cancellation) : desk.KeepAsync(context.Cancellation)));
    }
}
