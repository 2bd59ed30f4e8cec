using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A file and the branch that it goes to.</summary>
public sealed record PutFileRequest(
    string RepositoryName, string BranchName, byte[] FileContent, string FilePath, string? FileMode, string? ParentCommitId,
    string? CommitMessage, string? Name, string? Email);

/// <summary>What was made.</summary>
public sealed record PutFileResponse(string CommitId, string BlobId, string TreeId);

/// <summary>Commits one file.</summary>
public sealed class PutFile(RepositoryStore repositories, FileCommits commits) : AsyncOperation<PutFileRequest, PutFileResponse>
{
    /// <inheritdoc/>
    protected override async Task<PutFileResponse> HandleAsync(PutFileRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        var path = Specifiers.Path(request.FilePath);
        if (path.Length == 0) throw CodeCommitErrors.InvalidPath(request.FilePath);
        var parent = await FileCommits.CheckParentAsync(git, request.BranchName, request.ParentCommitId, call.Cancellation).ConfigureAwait(false);
        var blob = await new CommitWriter(git).BlobAsync(request.FileContent, call.Cancellation).ConfigureAwait(false);
        var mode = FileCommits.Mode(request.FileMode);
        if (parent is not null && await TreeReader.EntryAsync(git, parent, path, call.Cancellation).ConfigureAwait(false) is { } present
            && present.Id == blob && present.Mode == mode)
        {
            throw CodeCommitErrors.SameFileContent(path);
        }

        var commit = new FileCommit(repository, request.BranchName, parent, request.Name, request.Email, request.CommitMessage);
        var (id, tree) = await commits.CommitAsync(commit, parent, [new PathChange(path, mode, blob)], call).ConfigureAwait(false);
        return new PutFileResponse(id, blob, tree);
    }
}
