using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A new branch and the commit that it points to.</summary>
public sealed record CreateBranchRequest(string RepositoryName, string BranchName, string CommitId);

/// <summary>Makes a branch.</summary>
public sealed class CreateBranch(RepositoryStore repositories, References references) : AsyncOperation<CreateBranchRequest, Unit>
{
    /// <inheritdoc/>
    protected override async Task<Unit> HandleAsync(CreateBranchRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        if (!await git.IsValidBranchNameAsync(request.BranchName, call.Cancellation).ConfigureAwait(false)) throw CodeCommitErrors.InvalidBranchName(request.BranchName);
        if (!ObjectId.IsValid(request.CommitId)) throw CodeCommitErrors.InvalidCommitId(request.CommitId);
        if (await CommitReader.ReadAsync(git, request.CommitId, call.Cancellation).ConfigureAwait(false) is null) throw CodeCommitErrors.CommitDoesNotExist(request.CommitId);
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        if (!await git.TryUpdateBranchAsync(request.BranchName, request.CommitId, expected: null, call.Cancellation).ConfigureAwait(false))
            throw CodeCommitErrors.BranchNameExists(request.BranchName);
        await references.PublishChangesAsync(call.Scope, repository, before, call.Principal, call.Cancellation).ConfigureAwait(false);
        return Unit.Value;
    }
}
