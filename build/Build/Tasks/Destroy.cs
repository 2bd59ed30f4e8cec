using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Destroy")]
[TaskDescription("Removes everything that Provision made, and asks first")]
public sealed class Destroy : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).RemoveAsync(context.Cancellation));
}
