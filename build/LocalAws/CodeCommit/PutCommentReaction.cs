using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A comment and a reaction: as emoji, short code or code point; <c>none</c> takes it back.</summary>
public sealed record PutCommentReactionRequest(string CommentId, string ReactionValue);

/// <summary>Gives the caller's reaction to a comment, in the place of the one that it had.</summary>
public sealed class PutCommentReaction(StateStore state, CommentStore comments) : Operation<PutCommentReactionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutCommentReactionRequest request, CallContext call)
    {
        var comment = comments.Get(call.Scope, request.CommentId);
        var reactions = comment.Reactions.Where(each => each.Key != call.Principal).ToDictionary();
        if (request.ReactionValue != Reactions.None)
            reactions[call.Principal] = (Reactions.Find(request.ReactionValue) ?? throw CodeCommitErrors.InvalidReactionValue(request.ReactionValue)).ShortCode;
        comments.Put(call.Scope, comment with { Reactions = reactions });
        return Unit.Value;
    }
}
