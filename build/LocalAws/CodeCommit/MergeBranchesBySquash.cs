using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit that comes in, the branch that moves, and how conflicts are taken.</summary>
public sealed record MergeBranchesBySquashRequest : BranchMergeRequest;

/// <summary>The commit that was made.</summary>
public sealed record MergeBranchesBySquashResponse(string CommitId, string TreeId);

/// <summary>Merges a commit into a branch as one new commit, without the history that it comes with.</summary>
public sealed class MergeBranchesBySquash(BranchMerges merges) : AsyncOperation<MergeBranchesBySquashRequest, MergeBranchesBySquashResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesBySquashResponse> HandleAsync(MergeBranchesBySquashRequest request, CallContext call)
    {
        var (commit, tree) = await merges.MergeAsync(request, squash: true, call).ConfigureAwait(false);
        return new MergeBranchesBySquashResponse(commit, tree);
    }
}
