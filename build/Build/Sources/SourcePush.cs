using Amazon.CodeCommit;
using Amazon.CodeCommit.Model;
using Amazon.Runtime;
using Cake.Core;

namespace Build.Sources;

/// <summary>Pushes to the CodeCommit repository that the pipeline listens to.</summary>
/// <param name="codeCommit">CodeCommit.</param>
/// <param name="keys">AWS credentials, which git's are made from.</param>
/// <param name="region">Region of the repository.</param>
/// <param name="clock">Time of the signature.</param>
public sealed class SourcePush(IAmazonCodeCommit codeCommit, ImmutableCredentials keys, string region, TimeProvider clock)
{
    /// <summary>Pushes the working tree, committed or not, as a commit of its own on top of the branch.</summary>
    public async Task<PushResult> PushSnapshotAsync(WorkingTreeSnapshot snapshot, string repository, string branch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var (url, credentials) = await FindAsync(repository, cancellationToken);
        var tip = await TipAsync(repository, branch, cancellationToken);
        var git = snapshot.Git.With(credentials);
        var commit = await snapshot.CommitAsync(tip, () => git.RunAsync($"git cannot fetch {branch} from {url}", ["fetch", "--quiet", "--depth=1", url.ToString(), branch], cancellationToken), cancellationToken);
        if (commit != tip)
            await git.RunAsync($"git cannot push to {url}", ["push", "--quiet", url.ToString(), $"{commit}:refs/heads/{branch}"], cancellationToken);
        return new(commit, commit != tip, branch, 0);
    }

    /// <summary>Pushes the checkout's HEAD.</summary>
    /// <exception cref="CakeException">The branch has commits that HEAD has not, or this is no checkout.</exception>
    public async Task<PushResult> PushHeadAsync(string root, string repository, string branch, CancellationToken cancellationToken)
    {
        var git = new Git(root, new Dictionary<string, string?>());
        var head = await git.RunAsync("There is no commit to push: make this folder a git repository and commit, or push the files as they are with --snapshot", ["rev-parse", "HEAD"], cancellationToken);
        var changed = (await git.RunAsync("git cannot read the working tree", ["status", "--porcelain"], cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        var (url, credentials) = await FindAsync(repository, cancellationToken);
        var tip = await TipAsync(repository, branch, cancellationToken);
        if (tip != head)
            await git.With(credentials).RunAsync($"git cannot push HEAD to {branch} of {url}; when the branch has commits that are not here, pull them first", ["push", "--quiet", url.ToString(), $"HEAD:refs/heads/{branch}"], cancellationToken);
        return new(head, tip != head, branch, changed);
    }

    private async Task<(Uri Url, GitCredentials Credentials)> FindAsync(string repository, CancellationToken cancellationToken)
    {
        try
        {
            var metadata = (await codeCommit.GetRepositoryAsync(new GetRepositoryRequest { RepositoryName = repository }, cancellationToken)).RepositoryMetadata!;
            var url = new Uri(metadata.CloneUrlHttp!);
            return (url, GitCredentials.For(keys, region, url, clock.GetUtcNow()));
        }
        catch (RepositoryDoesNotExistException)
        {
            throw new BadInput($"There is no repository '{repository}' in {region}. Create it with ./build.sh --target Provision-Source");
        }
    }

    private async Task<string?> TipAsync(string repository, string branch, CancellationToken cancellationToken)
    {
        try
        {
            return (await codeCommit.GetBranchAsync(new GetBranchRequest { RepositoryName = repository, BranchName = branch }, cancellationToken)).Branch!.CommitId;
        }
        catch (BranchDoesNotExistException)
        {
            return null;
        }
    }
}
