using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Roles")]
[TaskDescription("Of Provision, the roles of pipeline, build, deployment and instances")]
public sealed class ProvisionRoles : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Roles, context.Cancellation));
}
