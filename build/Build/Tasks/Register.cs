using Build.Aws;
using Build.Revisions;
using Build.Revisions.Upload;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Register")]
[TaskDescription("Makes the uploaded revision known to the CodeDeploy application")]
[IsDependentOn(typeof(Upload))]
public sealed class Register : CloudTask
{
    public override bool ShouldRun(BuildContext context) => context.PackagesRevision;

    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var revision = await RevisionHandOff.UploadedAsync(context.Revision, new RevisionUpload(context, cloud.Session.S3.Value), cloud.Names.Bucket, context.Cancellation);
        var registration = new RevisionRegistration(cloud.Session.CodeDeploy.Value);
        var isNew = await registration.RegisterAsync(cloud.Names.DeploymentApplication, revision, $"Packaged by {cloud.Identity}", context.Cancellation);
        context.Done(this, $"{revision.Key} {(isNew ? "registered" : "is registered already")} with {cloud.Names.DeploymentApplication}");
    }
}
