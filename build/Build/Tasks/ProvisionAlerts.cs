using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Alerts")]
[TaskDescription("Of Provision, topics, subscriptions and rules of alerts")]
public sealed class ProvisionAlerts : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Alerts, context.Cancellation));
}
