using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A file and the branch that it goes from.</summary>
public sealed record DeleteFileRequest(
    string RepositoryName, string BranchName, string FilePath, string ParentCommitId, string? CommitMessage, string? Name, string? Email);

/// <summary>What was made, and the blob that is gone from the branch.</summary>
public sealed record DeleteFileResponse(string CommitId, string BlobId, string TreeId, string FilePath);

/// <summary>Commits the removal of one file.</summary>
public sealed class DeleteFile(RepositoryStore repositories, FileCommits commits) : AsyncOperation<DeleteFileRequest, DeleteFileResponse>
{
    /// <inheritdoc/>
    protected override async Task<DeleteFileResponse> HandleAsync(DeleteFileRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        var path = Specifiers.Path(request.FilePath);
        var parent = await FileCommits.CheckParentAsync(git, request.BranchName, request.ParentCommitId, call.Cancellation).ConfigureAwait(false)
            ?? throw CodeCommitErrors.BranchDoesNotExist(request.BranchName);
        var entry = await TreeReader.EntryAsync(git, parent, path, call.Cancellation).ConfigureAwait(false);
        if (entry is not { Type: "blob" }) throw CodeCommitErrors.FileDoesNotExist(request.FilePath);
        var commit = new FileCommit(repository, request.BranchName, parent, request.Name, request.Email, request.CommitMessage);
        var (id, tree) = await commits.CommitAsync(commit, parent, [new PathChange(path, null, null)], call).ConfigureAwait(false);
        return new DeleteFileResponse(id, entry.Id, tree, path);
    }
}
