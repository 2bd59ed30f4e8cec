using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>Two commits, and how conflicts would be taken.</summary>
public sealed record GetMergeOptionsRequest(
    string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? ConflictDetailLevel, string? ConflictResolutionStrategy);

/// <summary>The merges that are possible.</summary>
public sealed record GetMergeOptionsResponse(IReadOnlyList<string> MergeOptions, string SourceCommitId, string DestinationCommitId, string BaseCommitId);

/// <summary>Tells in which ways two commits can be merged.</summary>
public sealed class GetMergeOptions(RepositoryStore repositories) : AsyncOperation<GetMergeOptionsRequest, GetMergeOptionsResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetMergeOptionsResponse> HandleAsync(GetMergeOptionsRequest request, CallContext call)
    {
        var (git, destination, source) = await MergeSides.OfAsync(repositories, request.RepositoryName, request.DestinationCommitSpecifier, request.SourceCommitSpecifier, call).ConfigureAwait(false);
        var ancestor = await Merges.BaseAsync(git, destination, source, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.ManualMergeRequired(request.DestinationCommitSpecifier);
        var rules = MergeRules.Of(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        var conflicts = rules.Strategy is null or "NONE" ? (await BranchMerges.ConflictsAsync(git, destination, source, rules, call.Cancellation).ConfigureAwait(false)).Count : 0;
        string[] options = ancestor == destination ? ["FAST_FORWARD_MERGE", "SQUASH_MERGE", "THREE_WAY_MERGE"] : conflicts == 0 ? ["SQUASH_MERGE", "THREE_WAY_MERGE"] : [];
        return new GetMergeOptionsResponse(options, source, destination, ancestor);
    }
}
