using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>What happened to a pull request, perhaps of one kind or by one actor.</summary>
public sealed record DescribePullRequestEventsRequest(string PullRequestId, string? PullRequestEventType, string? ActorArn, string? NextToken, int? MaxResults);

/// <summary>A page of it, the newest first.</summary>
public sealed record DescribePullRequestEventsResponse(IReadOnlyList<PullRequestEvent> PullRequestEvents, string? NextToken);

/// <summary>Tells the history of a pull request.</summary>
public sealed class DescribePullRequestEvents(StateStore state, PullRequestStore requests) : Operation<DescribePullRequestEventsRequest, DescribePullRequestEventsResponse>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override DescribePullRequestEventsResponse Handle(DescribePullRequestEventsRequest request, CallContext call)
    {
        requests.Get(call.Scope, request.PullRequestId);
        var matching = requests.Events(call.Scope, request.PullRequestId).Reverse()
            .Where(each => (request.PullRequestEventType ?? each.PullRequestEventType) == each.PullRequestEventType && (request.ActorArn ?? each.ActorArn) == each.ActorArn).ToList();
        var (page, next) = Positions.Page(matching, request.NextToken, Math.Clamp(request.MaxResults ?? PageSize, 1, PageSize), CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
