using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The pull request, its source as the caller saw it, and how conflicts are taken.</summary>
public sealed record MergePullRequestBySquashRequest(
    string PullRequestId, string RepositoryName, string? SourceCommitId, string? ConflictDetailLevel, string? ConflictResolutionStrategy, string? CommitMessage,
    string? AuthorName, string? Email, ConflictResolution? ConflictResolution);

/// <summary>The pull request, merged and closed.</summary>
public sealed record MergePullRequestBySquashResponse(PullRequest PullRequest);

/// <summary>Merges a pull request as one new commit.</summary>
public sealed class MergePullRequestBySquash(PullRequestMerges requests, BranchMerges merges) : AsyncOperation<MergePullRequestBySquashRequest, MergePullRequestBySquashResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergePullRequestBySquashResponse> HandleAsync(MergePullRequestBySquashRequest request, CallContext call)
    {
        var rules = new MergeRules(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        rules.Check(request.ConflictResolution);
        var author = new MergeAuthor(request.AuthorName, request.Email, request.CommitMessage);
        return new(await requests.MergeAsync(
            request.PullRequestId, request.RepositoryName, request.SourceCommitId, "SQUASH_MERGE",
            (repository, branch, source) => merges.MergeAsync(repository, branch, source, squash: true, rules, author, call), call).ConfigureAwait(false));
    }
}
