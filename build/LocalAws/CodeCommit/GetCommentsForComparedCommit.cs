using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Those on the difference between two commits.</summary>
public sealed record GetCommentsForComparedCommitRequest(string RepositoryName, string? BeforeCommitId, string AfterCommitId, string? NextToken, int? MaxResults);

/// <summary>A page of threads.</summary>
public sealed record GetCommentsForComparedCommitResponse(IReadOnlyList<CommentsForComparedCommit> CommentsForComparedCommitData, string? NextToken);

/// <summary>A thread, and where it is.</summary>
public sealed record CommentsForComparedCommit(string RepositoryName, string? BeforeCommitId, string AfterCommitId, Location? Location, IReadOnlyList<Comment> Comments);

/// <summary>Reads the comments on the difference between two commits.</summary>
public sealed class GetCommentsForComparedCommit(StateStore state, RepositoryStore repositories, CommentStore comments)
    : Operation<GetCommentsForComparedCommitRequest, GetCommentsForComparedCommitResponse>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override GetCommentsForComparedCommitResponse Handle(GetCommentsForComparedCommitRequest request, CallContext call)
    {
        var name = repositories.Get(call.Scope, request.RepositoryName).Name;
        var threads = comments.Threads(call.Scope, each => each.PullRequestId is null && each.RepositoryName == name && each.AfterCommitId == request.AfterCommitId && each.BeforeCommitId == request.BeforeCommitId);
        var (page, next) = Positions.Page(threads, request.NextToken, Math.Clamp(request.MaxResults ?? PageSize, 1, 500), CodeCommitErrors.InvalidContinuationToken);
        return new([.. page.Select(thread => new CommentsForComparedCommit(name, thread[0].BeforeCommitId, thread[0].AfterCommitId, thread[0].Location, [.. thread.Select(each => each.ShownTo(call.Principal))]))], next);
    }
}
