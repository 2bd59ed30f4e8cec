using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Merges pull requests: the same checks before, and the same record after, whichever way the branches are merged.</summary>
public sealed class PullRequestMerges(RepositoryStore repositories, PullRequestStore requests, BranchMerges merges)
{
    /// <summary>Merges by a new commit.</summary>
    /// <param name="request">Which one, and how.</param>
    /// <param name="option">SQUASH_MERGE or THREE_WAY_MERGE.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="AwsException">It is closed, of another repository, not approved, or cannot be merged so.</exception>
    public Task<PullRequest> MergeAsync(PullRequestMergeRequest request, string option, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (rules, author) = (request.Rules(), request.Author());
        return MergeAsync(
            request.PullRequestId, request.RepositoryName, request.SourceCommitId, option,
            (repository, branch, source) => merges.MergeAsync(repository, branch, source, option == "SQUASH_MERGE", rules, author, call), call);
    }

    /// <param name="id">The pull request.</param>
    /// <param name="repositoryName">Its repository.</param>
    /// <param name="sourceCommit">Tip of its source as the caller saw it; null is whatever it is.</param>
    /// <param name="option">FAST_FORWARD_MERGE, SQUASH_MERGE or THREE_WAY_MERGE.</param>
    /// <param name="merge">Merges: repository, destination branch, source commit.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="AwsException">It is closed, of another repository, not approved, or cannot be merged so.</exception>
    public async Task<PullRequest> MergeAsync(
        string id, string repositoryName, string? sourceCommit, string option, Func<RepositoryRecord, string, string, Task<(string Commit, string Tree)>> merge, CallContext call)
    {
        var repository = repositories.Get(call.Scope, repositoryName);
        var open = requests.GetOpen(call.Scope, id);
        if (open.Target.RepositoryName != repository.Name)
            throw CodeCommitErrors.RepositoryNotAssociatedWithPullRequest(repositoryName, id);
        if (sourceCommit is not null && sourceCommit != open.Target.SourceCommit)
            throw CodeCommitErrors.TipOfSourceReferenceIsDifferent();
        if (requests.OverriderOf(call.Scope, open) is null && !ApprovalRules.Evaluate(open, requests.Approvals(call.Scope, open)).Approved)
            throw CodeCommitErrors.ApprovalRulesNotSatisfied(id);
        var branch = open.Target.DestinationReference["refs/heads/".Length..];
        var (commit, _) = await merge(repository, branch, open.Target.SourceCommit).ConfigureAwait(false);
        var metadata = new MergeMetadata(true, call.Principal, commit, option);
        var merged = open.With(open.Target with { MergeMetadata = metadata }) with { PullRequestStatus = "CLOSED" };
        var happened = new PullRequestEvent
        {
            PullRequestId = id,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_MERGE_STATE_CHANGED",
            ActorArn = call.Principal,
            PullRequestMergedStateChangedEventMetadata = new(repository.Name, open.Target.DestinationReference, metadata),
        };
        return requests.Put(call.Scope, merged, happened, "pullRequestMergeStatusUpdated");
    }
}
