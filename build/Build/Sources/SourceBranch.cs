using Amazon.CodeCommit;
using Amazon.CodeCommit.Model;
using Build.Aws;
using Build.Settings;

namespace Build.Sources;

/// <summary>The branch that the settings name, looked for before an execution is started that could only fail.</summary>
public static class SourceBranch
{
    private const int MostNamed = 5;

    /// <summary>Makes sure that it is there, where that can be asked: CodeCommit tells, a connection does not.</summary>
    /// <exception cref="BadInput">The repository is there, and not the branch.</exception>
    public static async Task RequireAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var (names, codeCommit) = (cloud.Names, cloud.Session.CodeCommit.Value);
        if (names.Settings.Source is not { Provider: SourceSettings.CodeCommit, Branch: { } branch })
            return;
        try
        {
            await codeCommit.GetBranchAsync(new GetBranchRequest { RepositoryName = names.Repository, BranchName = branch }, cancellationToken);
        }
        catch (BranchDoesNotExistException)
        {
            var there = (await codeCommit.ListBranchesAsync(new ListBranchesRequest { RepositoryName = names.Repository }, cancellationToken)).Branches ?? [];
            var has = there.Count == 0 ? "no commit yet" : $"{string.Join(", ", there.Take(MostNamed))}{(there.Count > MostNamed ? ", ..." : "")}";
            throw new BadInput($"The repository {names.Repository} has no branch '{branch}'; it has {has}. Make it with ./build.sh --target Push, or set source.branch. Nothing was started.");
        }
        catch (AmazonCodeCommitException)
        {
            return; // who may release need not be allowed to look into the repository; the source says what is wrong there
        }
    }
}
