using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A path, and a branch, tag or commit (none: the default branch).</summary>
public sealed record GetFileRequest(string RepositoryName, string? CommitSpecifier, string FilePath);

/// <summary>The file's content and where it came from.</summary>
public sealed record GetFileResponse(string CommitId, string BlobId, string FilePath, string FileMode, long FileSize, byte[] FileContent);

/// <summary>Reads a file.</summary>
public sealed class GetFile(RepositoryStore repositories) : AsyncOperation<GetFileRequest, GetFileResponse>
{
    /// <summary>AWS's limit on what the API returns of a file.</summary>
    internal const long MaximumSize = 6 * 1024 * 1024;

    /// <inheritdoc/>
    protected override async Task<GetFileResponse> HandleAsync(GetFileRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var commit = await Specifiers.CommitAsync(git, request.CommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var path = Specifiers.Path(request.FilePath);
        var entry = path.Length == 0 ? null : await TreeReader.EntryAsync(git, commit, path, call.Cancellation).ConfigureAwait(false);
        if (entry is not { Type: "blob" }) throw CodeCommitErrors.FileDoesNotExist(request.FilePath);
        var size = await git.BlobSizeAsync(entry.Id, call.Cancellation).ConfigureAwait(false);
        if (size > MaximumSize) throw CodeCommitErrors.FileTooLarge(path, MaximumSize);
        var content = await git.BlobAsync(entry.Id, call.Cancellation).ConfigureAwait(false);
        return new GetFileResponse(commit, entry.Id, path, entry.FileMode, size, content ?? []);
    }
}
