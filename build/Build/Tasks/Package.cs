using Build.Revisions;
using Build.Revisions.Verification;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Package")]
[TaskDescription("Packages app/, scripts/ and appspec.yml as a revision, the same bytes for the same content, and verifies it")]
[IsDependentOn(typeof(Validate))]
public sealed class Package : DeskTask
{
    public override bool ShouldRun(BuildContext context) => context.PackagesRevision;

    protected override async Task WorkAsync(BuildContext context)
    {
        var revision = await RevisionBundle.CreateAsync(context.Revision, context.Paths.Revisions, context.Cancellation);
        BundleVerifier.Verify(revision.Path);
        context.Journal.Say(revision.Warnings);
        context.Done(this, $"{Path.GetRelativePath(context.Paths.Root, revision.Path)} ({revision.Entries} entries, {revision.Size / 1024.0:N0} KiB, {revision.Commit})");
    }
}
