using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A comment, and whose reactions; all when nobody is named.</summary>
public sealed record GetCommentReactionsRequest(string CommentId, string? ReactionUserArn, string? NextToken, int? MaxResults);

/// <summary>A page of reactions.</summary>
public sealed record GetCommentReactionsResponse(IReadOnlyList<ReactionForComment> ReactionsForComment, string? NextToken);

/// <summary>A reaction, and who gave it.</summary>
public sealed record ReactionForComment(ReactionValueFormats Reaction, IReadOnlyList<string> ReactionUsers);

/// <summary>Reads the reactions to a comment.</summary>
public sealed class GetCommentReactions(StateStore state, CommentStore comments) : Operation<GetCommentReactionsRequest, GetCommentReactionsResponse>(state)
{
    private const int PageSize = 1000;

    /// <inheritdoc/>
    protected override GetCommentReactionsResponse Handle(GetCommentReactionsRequest request, CallContext call)
    {
        var reactions = comments.Get(call.Scope, request.CommentId).Reactions
            .Where(each => request.ReactionUserArn is null || each.Key == request.ReactionUserArn)
            .GroupBy(each => each.Value, each => each.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReactionForComment(Reactions.Find(group.Key)!, [.. group])).ToList();
        var (page, next) = Positions.Page(reactions, request.NextToken, request.MaxResults ?? PageSize, CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
