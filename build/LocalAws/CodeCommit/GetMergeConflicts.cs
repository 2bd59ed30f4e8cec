using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, and the merge that is thought of.</summary>
public sealed record GetMergeConflictsRequest(
    string RepositoryName, string DestinationCommitSpecifier, string SourceCommitSpecifier, string MergeOption, string? ConflictDetailLevel, int? MaxConflictFiles,
    string? ConflictResolutionStrategy, string? NextToken);

/// <summary>Whether they merge, and a page of what stands against it.</summary>
public sealed record GetMergeConflictsResponse(
    bool Mergeable, string DestinationCommitId, string SourceCommitId, string? BaseCommitId, IReadOnlyList<ConflictMetadata> ConflictMetadataList, string? NextToken);

/// <summary>Tells which files stand against a merge.</summary>
public sealed class GetMergeConflicts(RepositoryStore repositories) : AsyncOperation<GetMergeConflictsRequest, GetMergeConflictsResponse>
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override async Task<GetMergeConflictsResponse> HandleAsync(GetMergeConflictsRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        var ancestor = await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false);
        var rules = MergeRules.Of(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        var conflicts = await BranchMerges.ConflictsAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false);
        var mergeable = request.MergeOption == "FAST_FORWARD_MERGE" ? ancestor == destination : conflicts.Count == 0 || rules.Strategy is "ACCEPT_SOURCE" or "ACCEPT_DESTINATION";
        var (page, next) = Positions.Page(conflicts, request.NextToken, request.MaxConflictFiles ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        List<ConflictMetadata> described = [];
        foreach (var conflict in page) described.Add((await ConflictDescriptions.OfAsync(git, conflict, call.Cancellation).ConfigureAwait(false)).Metadata);
        return new GetMergeConflictsResponse(mergeable, destination, source, ancestor, described, next);
    }
}
