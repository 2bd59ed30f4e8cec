using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Deploy")]
[TaskDescription("Of Provision, the CodeDeploy application and deployment group")]
public sealed class ProvisionDeploy : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Deploy, context.Cancellation));
}
