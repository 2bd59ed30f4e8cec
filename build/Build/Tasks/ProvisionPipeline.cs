using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Provision-Pipeline")]
[TaskDescription("Of Provision, the pipeline and what it may do at its source")]
public sealed class ProvisionPipeline : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud) => context.Done(
        this, await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).ApplyAsync(desired => desired.Pipeline, context.Cancellation));
}
