using Build.Aws;
using Build.Sources;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Push")]
[TaskDescription("Pushes to the repository: HEAD, or in a rehearsal the working tree as it is")]
public sealed class Push : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var push = new SourcePush(cloud.Session.CodeCommit.Value, await cloud.Session.CredentialsAsync(), cloud.Session.Region, TimeProvider.System);
        var (repository, branch) = (cloud.Names.Repository, cloud.Names.Settings.Source.Branch);
        var pushed = context.Parameters.Snapshot
            ? await push.PushSnapshotAsync(new WorkingTreeSnapshot(context.Paths.Root, context.Paths.SourceGit), repository, branch, context.Cancellation)
            : await push.PushHeadAsync(context.Paths.Root, repository, branch, context.Cancellation);
        context.Pushed = pushed;
        context.Done(this, pushed.ToString());
    }
}
