using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The comment, and the commits that it is on.</summary>
public sealed record PostCommentForComparedCommitRequest(
    string RepositoryName, string? BeforeCommitId, string AfterCommitId, Location? Location, string Content, string? ClientRequestToken);

/// <summary>The comment.</summary>
public sealed record PostCommentForComparedCommitResponse(string RepositoryName, string? BeforeCommitId, string AfterCommitId, Location? Location, Comment Comment);

/// <summary>Comments on the difference between two commits.</summary>
public sealed class PostCommentForComparedCommit(RepositoryStore repositories, CommentStore comments) : AsyncOperation<PostCommentForComparedCommitRequest, PostCommentForComparedCommitResponse>
{
    /// <inheritdoc/>
    protected override async Task<PostCommentForComparedCommitResponse> HandleAsync(PostCommentForComparedCommitRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        var before = request.BeforeCommitId is { } id ? await Specifiers.CommitAsync(git, id, call.Cancellation).ConfigureAwait(false) : null;
        var after = await Specifiers.CommitAsync(git, request.AfterCommitId, call.Cancellation).ConfigureAwait(false);
        var made = comments.Add(call, request.Content, request.ClientRequestToken, CommentStore.Place(request.RepositoryName, null, before, after, request.Location));
        return new(request.RepositoryName, before, after, made.Location, made.ShownTo(call.Principal));
    }
}
