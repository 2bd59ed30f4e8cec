using Build.Aws;
using Build.Fleet;
using Build.Pipelines.Acting;
using Build.Revisions;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Deploy")]
[TaskDescription("Deploys the revision, or --revision KEY, to the instances without the pipeline, and follows it to the end")]
[IsDependentOn(typeof(Register))]
public sealed class Deploy : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        await using var held = await OperatorLock.TakeAsync(cloud, given.BreakLock, "a deployment", context.Cancellation);
        var key = given.Revision is { } named
            ? await new KnownRevisions(context, cloud.DeployRegions[0]).FindAsync(named, context.Cancellation)
            : await RevisionHandOff.KeyAsync(context.Revision, context.Cancellation);
        var deployments = new RegionalDeployments(cloud, context.Journal, TimeProvider.System);
        context.Done(this, await deployments.DeployAsync(key, given.IgnoreApplicationStopFailures, context.Cancellation));
    }
}
