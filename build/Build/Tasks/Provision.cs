using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision")]
[TaskDescription("Creates what is missing of everything, changes what differs; a second run changes nothing")]
public sealed class Provision : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.All, context.Cancellation));
}
