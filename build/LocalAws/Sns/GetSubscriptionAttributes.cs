using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The subscription.</summary>
public sealed record GetSubscriptionAttributesRequest(string SubscriptionArn);

/// <summary>Attributes by name.</summary>
public sealed record GetSubscriptionAttributesResponse(IReadOnlyDictionary<string, string> Attributes);

/// <summary>Reads a subscription's attributes.</summary>
public sealed class GetSubscriptionAttributes(StateStore state, TopicStore topics) : Operation<GetSubscriptionAttributesRequest, GetSubscriptionAttributesResponse>(state)
{
    /// <inheritdoc/>
    protected override GetSubscriptionAttributesResponse Handle(GetSubscriptionAttributesRequest request, CallContext call)
    {
        var subscription = topics.GetSubscription(request.SubscriptionArn);
        return new(SubscriptionAttributes.Of(subscription, topics.Find(subscription.TopicArn), call.Principal));
    }
}
