using Build.Aws;
using Build.Fleet;
using Build.Serverless;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Health")]
[TaskDescription("Asks every instance: state, agent, last deployment, and whether the app answers")]
public sealed class Health : CloudTask
{
    protected override Task RunAsync(BuildContext context, Cloud cloud) => context.Settings.IsServerless ? AskFunctionAsync(context, cloud) : AskInstancesAsync(context, cloud);

    private async Task AskFunctionAsync(BuildContext context, Cloud cloud)
    {
        var stack = await StackHealth.ReadAsync(cloud, context.Cancellation);
        context.Journal.Show(stack, each => each.Lines());
        context.Done(this, stack.Require());
    }

    private async Task AskInstancesAsync(BuildContext context, Cloud cloud)
    {
        var fleet = await FleetHealth.ReadAsync(cloud, context.Cancellation);
        context.Journal.Show(fleet, HealthText.Lines);
        context.Done(this, HealthText.Summary(fleet));
        if (fleet.Any(instance => instance.Faults.Count > 0))
            throw new CakeException("Some instances are not healthy; what is wrong with each stands above.");
    }
}
