using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Those of a repository, perhaps of one author or status.</summary>
public sealed record ListPullRequestsRequest(string RepositoryName, string? AuthorArn, string? PullRequestStatus, string? NextToken, int? MaxResults);

/// <summary>A page of their ids, the newest first.</summary>
public sealed record ListPullRequestsResponse(IReadOnlyList<string> PullRequestIds, string? NextToken);

/// <summary>Lists pull requests.</summary>
public sealed class ListPullRequests(StateStore state, RepositoryStore repositories, PullRequestStore requests) : Operation<ListPullRequestsRequest, ListPullRequestsResponse>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListPullRequestsResponse Handle(ListPullRequestsRequest request, CallContext call)
    {
        var name = repositories.Get(call.Scope, request.RepositoryName).Name;
        var matching = requests.List(call.Scope)
            .Where(each => each.Target.RepositoryName == name && (request.AuthorArn ?? each.AuthorArn) == each.AuthorArn && (request.PullRequestStatus ?? each.PullRequestStatus) == each.PullRequestStatus)
            .Select(each => each.PullRequestId).ToList();
        var (page, next) = Positions.Page(matching, request.NextToken, Math.Clamp(request.MaxResults ?? PageSize, 1, PageSize), CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
