using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, the merge that is thought of, and files; null for all that are in conflict.</summary>
public sealed record BatchDescribeMergeConflictsRequest(
    string RepositoryName, string DestinationCommitSpecifier, string SourceCommitSpecifier, string MergeOption, int? MaxMergeHunks, int? MaxConflictFiles,
    IReadOnlyList<string>? FilePaths, string? ConflictDetailLevel, string? ConflictResolutionStrategy, string? NextToken);

/// <summary>A page of files with the places that were changed, and files that are in no conflict.</summary>
public sealed record BatchDescribeMergeConflictsResponse(
    IReadOnlyList<Conflict> Conflicts, string? NextToken, IReadOnlyList<BatchDescribeMergeConflictsError> Errors, string DestinationCommitId, string SourceCommitId, string? BaseCommitId);

/// <summary>A file in conflict.</summary>
public sealed record Conflict(ConflictMetadata ConflictMetadata, IReadOnlyList<MergeHunk> MergeHunks);

/// <summary>A file that could not be described.</summary>
public sealed record BatchDescribeMergeConflictsError(string FilePath, string ExceptionName, string Message);

/// <summary>Shows where the sides of a merge differ in several files.</summary>
public sealed class BatchDescribeMergeConflicts(RepositoryStore repositories) : AsyncOperation<BatchDescribeMergeConflictsRequest, BatchDescribeMergeConflictsResponse>
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override async Task<BatchDescribeMergeConflictsResponse> HandleAsync(BatchDescribeMergeConflictsRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        var rules = MergeRules.Of(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        var all = await BranchMerges.ConflictsAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false);
        var wanted = request.FilePaths?.Select(Specifiers.Path).Distinct(StringComparer.Ordinal).ToList();
        var chosen = all.Where(each => wanted is null || wanted.Contains(each.Path, StringComparer.Ordinal)).ToList();
        var (page, next) = Positions.Page(chosen, request.NextToken, request.MaxConflictFiles ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        List<Conflict> conflicts = [];
        foreach (var each in page)
        {
            var (metadata, hunks) = await ConflictDescriptions.OfAsync(git, each, call.Cancellation).ConfigureAwait(false);
            conflicts.Add(new Conflict(metadata, [.. hunks.Take(request.MaxMergeHunks ?? int.MaxValue)]));
        }

        var errors = (wanted ?? []).Except(chosen.Select(each => each.Path), StringComparer.Ordinal).Select(NotInConflict);
        return new(conflicts, next, [.. errors], destination, source, await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false));
    }

    private static BatchDescribeMergeConflictsError NotInConflict(string path)
    {
        var error = CodeCommitErrors.FileDoesNotExist(path);
        return new(path, error.Code, error.Message);
    }
}
