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
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var revision = await RevisionHandOff.BundleAsync(context.Revision, context.Paths.Revisions, context.Cancellation);
        var key = RevisionKey.Of(cloud.Names.Settings.Application, revision.ContentHash);
        var progress = new UploadProgressLines(TimeProvider.System, context.Journal.Say);
        var sent = await new RevisionUpload(context, cloud.Session.S3.Value).SendAsync(revision, cloud.Names.Bucket, key, progress, context.Cancellation);
        context.Done(this, $"s3://{sent.Bucket}/{sent.Key} {(sent.WasThere ? "is there already" : $"sent ({sent.Size / 1024.0:N0} KiB)")}");
    }
}
