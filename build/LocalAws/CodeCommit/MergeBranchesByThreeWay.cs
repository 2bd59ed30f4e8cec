using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit that comes in, the branch that moves, and how conflicts are taken.</summary>
public sealed record MergeBranchesByThreeWayRequest : BranchMergeRequest;

/// <summary>The commit that was made.</summary>
public sealed record MergeBranchesByThreeWayResponse(string CommitId, string TreeId);

/// <summary>Merges a commit into a branch by a commit that has both as parents.</summary>
public sealed class MergeBranchesByThreeWay(BranchMerges merges) : AsyncOperation<MergeBranchesByThreeWayRequest, MergeBranchesByThreeWayResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesByThreeWayResponse> HandleAsync(MergeBranchesByThreeWayRequest request, CallContext call)
    {
        var (commit, tree) = await merges.MergeAsync(request, squash: false, call).ConfigureAwait(false);
        return new MergeBranchesByThreeWayResponse(commit, tree);
    }
}
