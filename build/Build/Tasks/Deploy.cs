using Build.Aws;
using Build.Fleet;
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
        var key = given.Revision ?? (await RevisionHandOff.UploadedAsync(context.Revision, uploads, cloud.Names.Bucket, context.Cancellation)).Key;
        var deployments = new Deployments(cloud, context.Journal, TimeProvider.System);
        context.Done(this, await deployments.DeployAsync(key, given.IgnoreApplicationStopFailures, context.Cancellation));
    }
}
