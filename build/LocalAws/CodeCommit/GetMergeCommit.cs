using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>What was merged, and into what.</summary>
public sealed record GetMergeCommitRequest(
    string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? ConflictDetailLevel, string? ConflictResolutionStrategy);

/// <summary>The sides, and the commit that brought the source into the destination; null when none did.</summary>
public sealed record GetMergeCommitResponse(string SourceCommitId, string DestinationCommitId, string? BaseCommitId, string? MergedCommitId);

/// <summary>Finds the merge commit that brought a commit into another one's history.</summary>
public sealed class GetMergeCommit(RepositoryStore repositories) : AsyncOperation<GetMergeCommitRequest, GetMergeCommitResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetMergeCommitResponse> HandleAsync(GetMergeCommitRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        MergeRules.Of(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        var merged = await Merges.CommitOfAsync(git, destination, source, call.Cancellation).ConfigureAwait(false);
        return new(source, destination, await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false), merged);
    }
}
