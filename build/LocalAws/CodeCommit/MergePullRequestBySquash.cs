using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The pull request, its source as the caller saw it, and how conflicts are taken.</summary>
public sealed record MergePullRequestBySquashRequest : PullRequestMergeRequest;

/// <summary>The pull request, merged and closed.</summary>
public sealed record MergePullRequestBySquashResponse(PullRequest PullRequest);

/// <summary>Merges a pull request as one new commit.</summary>
public sealed class MergePullRequestBySquash(PullRequestMerges requests) : AsyncOperation<MergePullRequestBySquashRequest, MergePullRequestBySquashResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergePullRequestBySquashResponse> HandleAsync(MergePullRequestBySquashRequest request, CallContext call) =>
        new(await requests.MergeAsync(request, "SQUASH_MERGE", call).ConfigureAwait(false));
}
