using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which one.</summary>
public sealed record DeleteCommentContentRequest(string CommentId);

/// <summary>The comment, without its text.</summary>
public sealed record DeleteCommentContentResponse(Comment Comment);

/// <summary>Deletes what a comment says; that there was one stays.</summary>
public sealed class DeleteCommentContent(StateStore state, CommentStore comments) : Operation<DeleteCommentContentRequest, DeleteCommentContentResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteCommentContentResponse Handle(DeleteCommentContentRequest request, CallContext call)
    {
        var found = comments.Get(call.Scope, request.CommentId);
        var emptied = found with { Comment = found.Comment with { Content = null, Deleted = true, LastModifiedDate = call.Now } };
        comments.Put(call.Scope, emptied);
        return new(emptied.ShownTo(call.Principal));
    }
}
