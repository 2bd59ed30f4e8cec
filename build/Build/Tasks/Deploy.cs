using Build.Aws;
using Build.Fleet;
using Build.Pipelines.Acting;
using Build.Revisions;
using Build.Revisions.Upload;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Deploy")]
[TaskDescription("Deploys the revision, or --revision KEY, to the instances without the pipeline, and follows it to the end")]
[IsDependentOn(typeof(Register))]
public sealed class Deploy : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (given, uploads) = (context.Parameters, new RevisionUpload(context, cloud.Session.S3.Value));
        await using var held = await OperatorLock.TakeAsync(cloud, given.BreakLock, "a deployment", context.Cancellation);
        var key = given.Revision is { } named
            ? await new KnownRevisions(cloud, uploads).FindAsync(named, context.Cancellation)
            : (await RevisionHandOff.UploadedAsync(context.Revision, uploads, cloud.Names.Bucket, context.Cancellation)).Key;
        context.Done(this, await new Deployments(cloud, context.Journal, TimeProvider.System).DeployAsync(key, given.IgnoreApplicationStopFailures, context.Cancellation));
    }
}
