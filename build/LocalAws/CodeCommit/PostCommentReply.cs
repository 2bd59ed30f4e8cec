using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The reply, and to what.</summary>
public sealed record PostCommentReplyRequest(string InReplyTo, string? ClientRequestToken, string Content);

/// <summary>The comment.</summary>
public sealed record PostCommentReplyResponse(Comment Comment);

/// <summary>Replies to a comment.</summary>
public sealed class PostCommentReply(StateStore state, CommentStore comments) : Operation<PostCommentReplyRequest, PostCommentReplyResponse>(state)
{
    /// <inheritdoc/>
    protected override PostCommentReplyResponse Handle(PostCommentReplyRequest request, CallContext call)
    {
        var to = comments.Get(call.Scope, request.InReplyTo);
        var place = CommentStore.Place(to.RepositoryName, to.PullRequestId, to.BeforeCommitId, to.AfterCommitId, to.Location, to.Comment.InReplyTo ?? to.Comment.CommentId);
        return new(comments.Add(call, request.Content, request.ClientRequestToken, place).ShownTo(call.Principal));
    }
}
