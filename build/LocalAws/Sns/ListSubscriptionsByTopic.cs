using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The topic, and where to go on.</summary>
public sealed record ListSubscriptionsByTopicRequest(string TopicArn, string? NextToken);

/// <summary>A page of subscriptions.</summary>
public sealed record ListSubscriptionsByTopicResponse(IReadOnlyList<Subscription> Subscriptions, string? NextToken);

/// <summary>Lists a topic's subscriptions.</summary>
public sealed class ListSubscriptionsByTopic(StateStore state, TopicStore topics) : Operation<ListSubscriptionsByTopicRequest, ListSubscriptionsByTopicResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSubscriptionsByTopicResponse Handle(ListSubscriptionsByTopicRequest request, CallContext call)
    {
        topics.Get(request.TopicArn);
        var (page, next) = Paging.Page(
            topics.Subscriptions(request.TopicArn), each => each.Arn, request.NextToken, ListSubscriptions.PageSize, () => SnsErrors.InvalidParameter("NextToken"));
        return new ListSubscriptionsByTopicResponse([.. page.Select(Subscription.Of)], next);
    }
}
