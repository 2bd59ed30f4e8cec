using Build.Aws;
using Build.Revisions;
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
        context.Done(this, await new RegionalRevisions(context, cloud).SendAsync(revision, context.Cancellation));
    }
}
