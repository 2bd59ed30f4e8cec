using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The comment's new text.</summary>
public sealed record UpdateCommentRequest(string CommentId, string Content);

/// <summary>The comment.</summary>
public sealed record UpdateCommentResponse(Comment Comment);

/// <summary>Changes a comment; only its author may.</summary>
public sealed class UpdateComment(StateStore state, CommentStore comments) : Operation<UpdateCommentRequest, UpdateCommentResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateCommentResponse Handle(UpdateCommentRequest request, CallContext call)
    {
        var found = comments.Get(call.Scope, request.CommentId);
        if (found.Comment.AuthorArn != call.Principal)
            throw CodeCommitErrors.CommentNotCreatedByCaller();
        return new(comments.Change(call, found, request.Content).ShownTo(call.Principal));
    }
}
