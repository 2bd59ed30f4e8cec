using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, the merge that is thought of, and a file in conflict.</summary>
public sealed record DescribeMergeConflictsRequest(
    string RepositoryName, string DestinationCommitSpecifier, string SourceCommitSpecifier, string MergeOption, int? MaxMergeHunks, string FilePath,
    string? ConflictDetailLevel, string? ConflictResolutionStrategy, string? NextToken);

/// <summary>The file, and a page of the places that were changed.</summary>
public sealed record DescribeMergeConflictsResponse(
    ConflictMetadata ConflictMetadata, IReadOnlyList<MergeHunk> MergeHunks, string? NextToken, string DestinationCommitId, string SourceCommitId, string? BaseCommitId);

/// <summary>Shows where the sides of a merge differ in a file.</summary>
public sealed class DescribeMergeConflicts(RepositoryStore repositories) : AsyncOperation<DescribeMergeConflictsRequest, DescribeMergeConflictsResponse>
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override async Task<DescribeMergeConflictsResponse> HandleAsync(DescribeMergeConflictsRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        var rules = MergeRules.Of(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        var conflicts = await BranchMerges.ConflictsAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false);
        var path = Specifiers.Path(request.FilePath);
        var conflict = conflicts.FirstOrDefault(each => each.Path == path) ?? throw CodeCommitErrors.FileDoesNotExist(request.FilePath);
        var (metadata, hunks) = await ConflictDescriptions.OfAsync(git, conflict, call.Cancellation).ConfigureAwait(false);
        var (page, next) = Positions.Page(hunks, request.NextToken, request.MaxMergeHunks ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new(metadata, page, next, destination, source, await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false));
    }
}
