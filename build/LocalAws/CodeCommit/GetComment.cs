using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which one.</summary>
public sealed record GetCommentRequest(string CommentId);

/// <summary>The comment.</summary>
public sealed record GetCommentResponse(Comment Comment);

/// <summary>Reads a comment.</summary>
public sealed class GetComment(StateStore state, CommentStore comments) : Operation<GetCommentRequest, GetCommentResponse>(state)
{
    /// <inheritdoc/>
    protected override GetCommentResponse Handle(GetCommentRequest request, CallContext call) => new(comments.Get(call.Scope, request.CommentId).ShownTo(call.Principal));
}
