using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The pull request, and its source as the caller saw it.</summary>
public sealed record MergePullRequestByFastForwardRequest(string PullRequestId, string RepositoryName, string? SourceCommitId);

/// <summary>The pull request, merged and closed.</summary>
public sealed record MergePullRequestByFastForwardResponse(PullRequest PullRequest);

/// <summary>Merges a pull request by moving its destination forward.</summary>
public sealed class MergePullRequestByFastForward(PullRequestMerges requests, BranchMerges merges) : AsyncOperation<MergePullRequestByFastForwardRequest, MergePullRequestByFastForwardResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergePullRequestByFastForwardResponse> HandleAsync(MergePullRequestByFastForwardRequest request, CallContext call) => new(await requests.MergeAsync(
        request.PullRequestId, request.RepositoryName, request.SourceCommitId, "FAST_FORWARD_MERGE",
        (repository, branch, source) => merges.FastForwardAsync(repository, branch, source, call), call).ConfigureAwait(false));
}
