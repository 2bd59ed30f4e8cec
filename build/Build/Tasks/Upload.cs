using Build.Aws;
using Build.Revisions;
using Build.Revisions.Upload;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Upload")]
[TaskDescription("Brings the packaged revision to the artifact bucket; what is there already is not sent again")]
[IsDependentOn(typeof(Package))]
public sealed class Upload : CloudTask
{
    public override bool ShouldRun(BuildContext context) => context.PackagesRevision;

    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var revision = await RevisionHandOff.BundleAsync(context.Revision, context.Paths.Revisions, context.Cancellation);
        var key = RevisionKey.Of(cloud.Names.Settings.Application, revision.ContentHash);
        var sent = await new RevisionUpload(context, cloud.Session.S3.Value).SendAsync(revision, cloud.Names.Bucket, key, null, context.Cancellation);
        context.Done(this, $"s3://{sent.Bucket}/{sent.Key} {(sent.WasThere ? "is there already" : $"sent ({sent.Size / 1024.0:N0} KiB)")}");
    }
}
