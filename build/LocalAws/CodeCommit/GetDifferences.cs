using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits (without a first one: everything in the second), and paths to look below.</summary>
public sealed record GetDifferencesRequest(
    string RepositoryName, string? BeforeCommitSpecifier, string AfterCommitSpecifier, string? BeforePath, string? AfterPath, int? MaxResults, string? NextToken);

/// <summary>A page of differences, by path.</summary>
public sealed record GetDifferencesResponse(IReadOnlyList<Difference> Differences, string? NextToken);

/// <summary>A file that was added (A), modified (M) or deleted (D).</summary>
public sealed record Difference(BlobMetadata? BeforeBlob, BlobMetadata? AfterBlob, string ChangeType);

/// <summary>A file of one side.</summary>
public sealed record BlobMetadata(string BlobId, string Path, string Mode);

/// <summary>Compares two commits.</summary>
public sealed class GetDifferences(RepositoryStore repositories) : AsyncOperation<GetDifferencesRequest, GetDifferencesResponse>
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override async Task<GetDifferencesResponse> HandleAsync(GetDifferencesRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var after = await Specifiers.CommitAsync(git, request.AfterCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var before = request.BeforeCommitSpecifier is { } specifier ? await Specifiers.CommitAsync(git, specifier, call.Cancellation).ConfigureAwait(false) : null;
        var differences = await Git.Differences.BetweenAsync(git, before, after, call.Cancellation).ConfigureAwait(false);
        var below = differences.Where(each => IsBelow(each.Before?.Path, request.BeforePath) || IsBelow(each.After?.Path, request.AfterPath)).ToList();
        var (page, next) = Positions.Page(below, request.NextToken, request.MaxResults ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new GetDifferencesResponse([.. page.Select(each => new Difference(Blob(each.Before), Blob(each.After), each.Type.ToString()))], next);
    }

    private static bool IsBelow(string? path, string? folder)
    {
        if (path is null) return false;
        var root = Specifiers.Path(folder ?? "");
        return root.Length == 0 || path == root || path.StartsWith(root + '/', StringComparison.Ordinal);
    }

    private static BlobMetadata? Blob(TreeEntry? entry) => entry is null ? null : new BlobMetadata(entry.Id, entry.Path, entry.Mode);
}
