using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Build")]
[TaskDescription("Of Provision, the build project and its log group")]
public sealed class ProvisionBuild : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Builds, context.Cancellation));
}
