using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Where to go on.</summary>
public sealed record ListSubscriptionsRequest(string? NextToken);

/// <summary>A page of subscriptions.</summary>
public sealed record ListSubscriptionsResponse(IReadOnlyList<Subscription> Subscriptions, string? NextToken);

/// <summary>Lists the subscriptions of the account and region.</summary>
public sealed class ListSubscriptions(StateStore state, TopicStore topics) : Operation<ListSubscriptionsRequest, ListSubscriptionsResponse>(state)
{
    /// <summary>Items of a page of subscriptions.</summary>
    internal const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListSubscriptionsResponse Handle(ListSubscriptionsRequest request, CallContext call)
    {
        var (page, next) = Paging.Page(topics.AllSubscriptions(call.Scope), each => each.Arn, request.NextToken, PageSize, () => SnsErrors.InvalidParameter("NextToken"));
        return new ListSubscriptionsResponse([.. page.Select(Subscription.Of)], next);
    }
}
