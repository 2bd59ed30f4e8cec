using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Those on a pull request, perhaps on some of its commits.</summary>
public sealed record GetCommentsForPullRequestRequest(
    string PullRequestId, string? RepositoryName, string? BeforeCommitId, string? AfterCommitId, string? NextToken, int? MaxResults);

/// <summary>A page of threads.</summary>
public sealed record GetCommentsForPullRequestResponse(IReadOnlyList<CommentsForPullRequest> CommentsForPullRequestData, string? NextToken);

/// <summary>A thread, and where it is.</summary>
public sealed record CommentsForPullRequest(
    string? PullRequestId, string RepositoryName, string? BeforeCommitId, string AfterCommitId, Location? Location, IReadOnlyList<Comment> Comments);

/// <summary>Reads the comments on a pull request.</summary>
public sealed class GetCommentsForPullRequest(StateStore state, PullRequestStore requests, CommentStore comments) : Operation<GetCommentsForPullRequestRequest, GetCommentsForPullRequestResponse>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override GetCommentsForPullRequestResponse Handle(GetCommentsForPullRequestRequest request, CallContext call)
    {
        requests.Get(call.Scope, request.PullRequestId);
        var threads = comments.Threads(call.Scope, each => each.PullRequestId == request.PullRequestId
            && (request.BeforeCommitId ?? each.BeforeCommitId) == each.BeforeCommitId && (request.AfterCommitId ?? each.AfterCommitId) == each.AfterCommitId);
        var (page, next) = Positions.Page(threads, request.NextToken, Math.Clamp(request.MaxResults ?? PageSize, 1, 500), CodeCommitErrors.InvalidContinuationToken);
        return new([.. page.Select(thread => new CommentsForPullRequest(
            request.PullRequestId, thread[0].RepositoryName, thread[0].BeforeCommitId, thread[0].AfterCommitId, thread[0].Location, [.. thread.Select(each => each.ShownTo(call.Principal))]))], next);
    }
}
