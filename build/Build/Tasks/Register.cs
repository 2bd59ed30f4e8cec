using Build.Aws;
using Build.Revisions;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Register")]
[TaskDescription("Makes the uploaded revision known to the CodeDeploy application")]
[IsDependentOn(typeof(Upload))]
public sealed class Register : CloudTask
{
    public override bool ShouldRun(BuildContext context) => context.PackagesRevision;

    protected override async Task RunAsync(BuildContext context, Cloud cloud) =>
        context.Done(this, await new RegionalRevisions(context, cloud).RegisterAsync(context.Revision, context.Cancellation));
}
