using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The comment, and what it is on.</summary>
public sealed record PostCommentForPullRequestRequest(
    string PullRequestId, string RepositoryName, string BeforeCommitId, string AfterCommitId, Location? Location, string Content, string? ClientRequestToken);

/// <summary>The comment.</summary>
public sealed record PostCommentForPullRequestResponse(
    string RepositoryName, string PullRequestId, string? BeforeCommitId, string AfterCommitId, Location? Location, Comment Comment);

/// <summary>Comments on a pull request, or on a line of it.</summary>
public sealed class PostCommentForPullRequest(RepositoryStore repositories, PullRequestStore requests, CommentStore comments)
    : AsyncOperation<PostCommentForPullRequestRequest, PostCommentForPullRequestResponse>
{
    /// <inheritdoc/>
    protected override async Task<PostCommentForPullRequestResponse> HandleAsync(PostCommentForPullRequestRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var found = requests.Get(call.Scope, request.PullRequestId);
        if (found.Target.RepositoryName != request.RepositoryName)
            throw CodeCommitErrors.RepositoryNotAssociatedWithPullRequest(request.RepositoryName, request.PullRequestId);
        var before = await Specifiers.CommitAsync(git, request.BeforeCommitId, call.Cancellation).ConfigureAwait(false);
        var after = await Specifiers.CommitAsync(git, request.AfterCommitId, call.Cancellation).ConfigureAwait(false);
        var made = comments.Add(call, request.Content, request.ClientRequestToken, CommentStore.Place(request.RepositoryName, request.PullRequestId, before, after, request.Location));
        return new(request.RepositoryName, request.PullRequestId, before, after, made.Location, made.ShownTo(call.Principal));
    }
}
