using Build.Aws;
using Build.Fleet;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Continue")]
[TaskDescription("Reroutes the traffic of a blue/green deployment that waits, or ends the wait of its old instances; --deployment ID")]
public sealed class Continue : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ContinueDesk(cloud, context.Journal, TimeProvider.System).ContinueAsync(context.Parameters.Deployment, context.Cancellation));
}
