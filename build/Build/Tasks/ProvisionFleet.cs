using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Fleet")]
[TaskDescription("Of Provision, the instances")]
public sealed class ProvisionFleet : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Fleet, context.Cancellation));
}
