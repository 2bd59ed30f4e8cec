using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>What a commit through the API shall be.</summary>
/// <param name="Repository">Where.</param>
/// <param name="Branch">The branch that moves.</param>
/// <param name="Parent">The branch's tip as the caller knows it; null for a branch without commits.</param>
/// <param name="Author">Name of author and committer; null is the caller's.</param>
/// <param name="Email">Their e-mail address.</param>
/// <param name="Message">The message; null is AWS's default.</param>
public sealed record FileCommit(RepositoryRecord Repository, string Branch, string? Parent, string? Author, string? Email, string? Message);

/// <summary>Commits files to a branch without a working tree: check the parent, write the tree, move the branch, tell of it.</summary>
public sealed class FileCommits(RepositoryStore repositories, References references)
{
    /// <summary>The tip that a commit to the branch builds on; null for a new branch of an empty repository.</summary>
    /// <exception cref="Kernel.AwsException">ParentCommitId..., InvalidBranchName- or BranchDoesNotExistException.</exception>
    public static async Task<string?> CheckParentAsync(BareRepository git, string branch, string? parent, CancellationToken cancellation)
    {
        var branches = await git.BranchesAsync(cancellation).ConfigureAwait(false);
        if (branches.GetValueOrDefault(branch) is { } tip)
        {
            if (parent is null) throw CodeCommitErrors.ParentCommitIdRequired(branch);
            return parent == tip ? tip : throw await WrongParentAsync(git, branch, parent, tip, cancellation).ConfigureAwait(false);
        }

        if (!await git.IsValidBranchNameAsync(branch, cancellation).ConfigureAwait(false)) throw CodeCommitErrors.InvalidBranchName(branch);
        return branches.Count == 0 && parent is null ? null : throw CodeCommitErrors.BranchDoesNotExist(branch);
    }

    /// <summary>Writes the changes as a commit and moves the branch to it.</summary>
    /// <returns>The commit and its tree.</returns>
    /// <exception cref="Kernel.AwsException">NoChange- or ConcurrentReferenceUpdateException.</exception>
    public async Task<(string Commit, string Tree)> CommitAsync(FileCommit commit, string? parent, IReadOnlyList<PathChange> changes, CallContext call)
    {
        var git = repositories.Git(call.Scope, commit.Repository);
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        var writer = new CommitWriter(git);
        var tree = await writer.TreeAsync(parent, changes, call.Cancellation).ConfigureAwait(false);
        if (parent is not null && (await CommitReader.ReadAsync(git, parent, call.Cancellation).ConfigureAwait(false))?.Tree == tree) throw CodeCommitErrors.NoChange();
        var (name, message) = (commit.Author ?? call.Principal[(call.Principal.LastIndexOfAny([':', '/']) + 1)..], commit.Message ?? "Committed with the CodeCommit API");
        var id = await writer.CommitAsync(tree, parent is null ? [] : [parent], name, commit.Email ?? "", message, call.Now, call.Cancellation).ConfigureAwait(false);
        if (!await git.TryUpdateBranchAsync(commit.Branch, id, parent, call.Cancellation).ConfigureAwait(false)) throw CodeCommitErrors.ConcurrentReferenceUpdate(commit.Branch);
        await references.PublishChangesAsync(call.Scope, commit.Repository, before, call.Principal, call.Cancellation).ConfigureAwait(false);
        return (id, tree);
    }

    /// <summary>git's mode for CodeCommit's name of it.</summary>
    public static string Mode(string? fileMode) => fileMode switch { "EXECUTABLE" => "100755", "SYMLINK" => "120000", _ => "100644" };

    private static async Task<Exception> WrongParentAsync(BareRepository git, string branch, string parent, string tip, CancellationToken cancellation)
    {
        if (!ObjectId.IsValid(parent)) return new Kernel.AwsException("InvalidParentCommitIdException", $"'{parent}' is not a full commit id");
        return await CommitReader.ReadAsync(git, parent, cancellation).ConfigureAwait(false) is null
            ? CodeCommitErrors.ParentCommitDoesNotExist(parent)
            : CodeCommitErrors.ParentCommitIdOutdated(branch, tip);
    }
}
