using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The token that the endpoint was sent.</summary>
public sealed record ConfirmSubscriptionRequest(string TopicArn, string Token, string? AuthenticateOnUnsubscribe);

/// <summary>The subscription that is confirmed now.</summary>
public sealed record ConfirmSubscriptionResponse(string SubscriptionArn);

/// <summary>Confirms a subscription.</summary>
public sealed class ConfirmSubscription(StateStore state, TopicStore topics) : Operation<ConfirmSubscriptionRequest, ConfirmSubscriptionResponse>(state)
{
    /// <inheritdoc/>
    protected override ConfirmSubscriptionResponse Handle(ConfirmSubscriptionRequest request, CallContext call)
    {
        var topic = topics.Get(request.TopicArn);
        var subscription = topics.Subscriptions(topic.Arn).FirstOrDefault(each => each.Token == request.Token) ?? throw SnsErrors.InvalidParameter("Token");
        topics.PutSubscription(subscription with { IsConfirmed = true });
        return new ConfirmSubscriptionResponse(subscription.Arn);
    }
}
