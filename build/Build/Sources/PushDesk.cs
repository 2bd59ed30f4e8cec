using Build.Aws;
using Build.Settings;

namespace Build.Sources;

/// <summary>Brings what is here to where the pipeline's source looks for it.</summary>
public sealed class PushDesk(Cloud cloud, Parameters parameters, Paths paths)
{
    /// <summary>Pushes a commit to CodeCommit, or a zip to S3. To GitHub nobody pushes but git itself.</summary>
    /// <returns>What was pushed, null when nothing can be; and what to say of it.</returns>
    public async Task<(PushResult? Pushed, string Line)> PushAsync(CancellationToken cancellationToken)
    {
        var (names, source) = (cloud.Names, cloud.Names.Settings.Source);
        if (source.IsOnGitHub)
            return (null, $"{names.Repository} is not pushed to from here: a push to it ('git push origin {source.Branch}') starts the pipeline, and Release releases what it has now");
        var pushed = source.Provider == SourceSettings.S3
            ? await new SourceUpload(cloud.Session.S3.Value, names.SourceBucket, source.Key).SendAsync(Snapshot, paths.Root, parameters.Snapshot, cancellationToken)
            : await CodeCommitAsync(cancellationToken);
        return (pushed, pushed.ToString());
    }

    private WorkingTreeSnapshot Snapshot => new(paths.Root, paths.SourceGit, cloud.Names.Settings.Buildspec);

    private async Task<PushResult> CodeCommitAsync(CancellationToken cancellationToken)
    {
        var push = new SourcePush(cloud.Session.CodeCommit.Value, await cloud.Session.CredentialsAsync(), cloud.Session.Region, TimeProvider.System);
        var (repository, branch) = (cloud.Names.Repository, cloud.Names.Settings.Source.Branch);
        return parameters.Snapshot
            ? await push.PushSnapshotAsync(Snapshot, repository, branch, cancellationToken)
            : await push.PushHeadAsync(paths.Root, repository, branch, cancellationToken);
    }
}
