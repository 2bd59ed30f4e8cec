using Build.Aws;
using Build.Provisioning;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Plan")]
[TaskDescription("Shows what Provision would do, and does nothing; --detailed-exitcode ends with 2 when there is something")]
public sealed class Plan : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var plan = await new ProvisioningRun(cloud, context.Parameters, context.Journal.Say).PlanAsync(desired => desired.All, context.Cancellation);
        context.Journal.Show(PlanDocument.Of(plan), _ => []);
        if (plan.HasChanges && context.Parameters.DetailedExitCode)
            context.Outcome.Record(2);
    }
}
