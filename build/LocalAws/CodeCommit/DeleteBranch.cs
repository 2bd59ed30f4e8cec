using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Which branch.</summary>
public sealed record DeleteBranchRequest(string RepositoryName, string BranchName);

/// <summary>The branch as it was; nothing when it was not there.</summary>
public sealed record DeleteBranchResponse(BranchInfo? DeletedBranch);

/// <summary>Deletes a branch that is not the default one.</summary>
public sealed class DeleteBranch(RepositoryStore repositories, References references) : AsyncOperation<DeleteBranchRequest, DeleteBranchResponse>
{
    /// <inheritdoc/>
    protected override async Task<DeleteBranchResponse> HandleAsync(DeleteBranchRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        if (repository.DefaultBranch == request.BranchName) throw CodeCommitErrors.DefaultBranchCannotBeDeleted(request.BranchName);
        var git = repositories.Git(call.Scope, repository);
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        if (before.GetValueOrDefault($"refs/heads/{request.BranchName}") is not { } tip) return new DeleteBranchResponse(null);
        if (!await git.TryUpdateBranchAsync(request.BranchName, null, tip, call.Cancellation).ConfigureAwait(false))
            throw CodeCommitErrors.ConcurrentReferenceUpdate(request.BranchName);
        await references.PublishChangesAsync(call.Scope, repository, before, call.Principal, call.Cancellation).ConfigureAwait(false);
        return new DeleteBranchResponse(new BranchInfo(request.BranchName, tip));
    }
}
