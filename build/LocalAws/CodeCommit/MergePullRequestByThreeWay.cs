using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The pull request, its source as the caller saw it, and how conflicts are taken.</summary>
public sealed record MergePullRequestByThreeWayRequest(
    string PullRequestId, string RepositoryName, string? SourceCommitId, string? ConflictDetailLevel, string? ConflictResolutionStrategy, string? CommitMessage,
    string? AuthorName, string? Email, ConflictResolution? ConflictResolution);

/// <summary>The pull request, merged and closed.</summary>
public sealed record MergePullRequestByThreeWayResponse(PullRequest PullRequest);

/// <summary>Merges a pull request by a commit that has both sides as parents.</summary>
public sealed class MergePullRequestByThreeWay(PullRequestMerges requests, BranchMerges merges) : AsyncOperation<MergePullRequestByThreeWayRequest, MergePullRequestByThreeWayResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergePullRequestByThreeWayResponse> HandleAsync(MergePullRequestByThreeWayRequest request, CallContext call)
    {
        var rules = new MergeRules(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        rules.Check(request.ConflictResolution);
        var author = new MergeAuthor(request.AuthorName, request.Email, request.CommitMessage);
        return new(await requests.MergeAsync(
            request.PullRequestId, request.RepositoryName, request.SourceCommitId, "THREE_WAY_MERGE",
            (repository, branch, source) => merges.MergeAsync(repository, branch, source, squash: false, rules, author, call), call).ConfigureAwait(false));
    }
}
