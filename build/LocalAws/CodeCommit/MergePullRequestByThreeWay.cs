using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The pull request, its source as the caller saw it, and how conflicts are taken.</summary>
public sealed record MergePullRequestByThreeWayRequest : PullRequestMergeRequest;

/// <summary>The pull request, merged and closed.</summary>
public sealed record MergePullRequestByThreeWayResponse(PullRequest PullRequest);

/// <summary>Merges a pull request by a commit that has both sides as parents.</summary>
public sealed class MergePullRequestByThreeWay(PullRequestMerges requests) : AsyncOperation<MergePullRequestByThreeWayRequest, MergePullRequestByThreeWayResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergePullRequestByThreeWayResponse> HandleAsync(MergePullRequestByThreeWayRequest request, CallContext call) =>
        new(await requests.MergeAsync(request, "THREE_WAY_MERGE", call).ConfigureAwait(false));
}
