using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Files to put, to delete and to give another mode, in one commit.</summary>
public sealed record CreateCommitRequest(
    string RepositoryName, string BranchName, string? ParentCommitId, string? AuthorName, string? Email, string? CommitMessage,
    IReadOnlyList<PutFileEntry>? PutFiles, IReadOnlyList<DeleteFileEntry>? DeleteFiles, IReadOnlyList<SetFileModeEntry>? SetFileModes);

/// <summary>A file with new content, or copied (moved) from another path.</summary>
public sealed record PutFileEntry(string FilePath, string? FileMode, byte[]? FileContent, SourceFileSpecifier? SourceFile);

/// <summary>The path to copy from; a move also deletes it.</summary>
public sealed record SourceFileSpecifier(string FilePath, bool? IsMove);

/// <summary>A file to delete.</summary>
public sealed record DeleteFileEntry(string FilePath);

/// <summary>A file to give another mode.</summary>
public sealed record SetFileModeEntry(string FilePath, string FileMode);

/// <summary>The commit, and what it did to each file.</summary>
public sealed record CreateCommitResponse(
    string CommitId, string TreeId, IReadOnlyList<FileMetadata> FilesAdded, IReadOnlyList<FileMetadata> FilesUpdated, IReadOnlyList<FileMetadata> FilesDeleted);

/// <summary>A file of a commit.</summary>
public sealed record FileMetadata(string AbsolutePath, string? BlobId, string? FileMode);

/// <summary>Commits several changes at once.</summary>
public sealed class CreateCommit(RepositoryStore repositories, FileCommits commits) : AsyncOperation<CreateCommitRequest, CreateCommitResponse>
{
    /// <inheritdoc/>
    protected override async Task<CreateCommitResponse> HandleAsync(CreateCommitRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        var parent = await FileCommits.CheckParentAsync(git, request.BranchName, request.ParentCommitId, call.Cancellation).ConfigureAwait(false);
        var changes = await CommitEntries.ChangesAsync(git, parent, request, call.Cancellation).ConfigureAwait(false);
        var commit = new FileCommit(repository, request.BranchName, parent, request.AuthorName, request.Email, request.CommitMessage);
        var (id, tree) = await commits.CommitAsync(commit, parent, changes, call).ConfigureAwait(false);
        var differences = await Git.Differences.BetweenAsync(git, parent, id, call.Cancellation).ConfigureAwait(false);
        return new CreateCommitResponse(id, tree, Files('A'), Files('M'), Files('D'));

        IReadOnlyList<FileMetadata> Files(char type) => [.. differences.Where(each => each.Type == type).Select(each => (each.After ?? each.Before)!)
            .Select(entry => new FileMetadata(entry.Path, entry.Id, entry.FileMode))];
    }
}
