using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>A file, and where to begin (none: the default branch).</summary>
public sealed record ListFileCommitHistoryRequest(string RepositoryName, string? CommitSpecifier, string FilePath, int? MaxResults, string? NextToken);

/// <summary>The commits that changed the file, newest first.</summary>
public sealed record ListFileCommitHistoryResponse(IReadOnlyList<FileVersion> RevisionDag, string? NextToken);

/// <summary>The file as one commit left it.</summary>
public sealed record FileVersion(Commit Commit, string BlobId, string Path, IReadOnlyList<string> RevisionChildren);

/// <summary>Lists the commits that changed a file.</summary>
public sealed class ListFileCommitHistory(RepositoryStore repositories) : AsyncOperation<ListFileCommitHistoryRequest, ListFileCommitHistoryResponse>
{
    private const int PageSize = 50;

    /// <inheritdoc/>
    protected override async Task<ListFileCommitHistoryResponse> HandleAsync(ListFileCommitHistoryRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var start = await Specifiers.CommitAsync(git, request.CommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var path = Specifiers.Path(request.FilePath);
        var log = await git.RunAsync(["rev-list", start, "--", $":(literal){path}"], call.Cancellation).ConfigureAwait(false);
        var (page, next) = Positions.Page(
            log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), request.NextToken, request.MaxResults ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        var versions = new List<FileVersion>();
        var newer = new List<string>();
        foreach (var id in page)
        {
            if (await TreeReader.EntryAsync(git, id, path, call.Cancellation).ConfigureAwait(false) is { Type: "blob" } entry
                && await CommitReader.ReadAsync(git, id, call.Cancellation).ConfigureAwait(false) is { } commit)
            {
                versions.Add(new FileVersion(Commit.Of(commit), entry.Id, path, [.. newer]));
            }

            newer = [id];
        }

        return new ListFileCommitHistoryResponse(versions, next);
    }
}
