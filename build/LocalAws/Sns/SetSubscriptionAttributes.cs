using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>One attribute.</summary>
public sealed record SetSubscriptionAttributesRequest(string SubscriptionArn, string AttributeName, string? AttributeValue);

/// <summary>Sets one attribute of a subscription; an empty filter policy takes every message, an empty delivery policy is the topic's.</summary>
public sealed class SetSubscriptionAttributes(StateStore state, TopicStore topics) : Operation<SetSubscriptionAttributesRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetSubscriptionAttributesRequest request, CallContext call)
    {
        var subscription = topics.GetSubscription(request.SubscriptionArn);
        var attributes = subscription.Attributes.ToDictionary();
        if (request.AttributeName is SubscriptionAttributes.FilterPolicy or DeliveryPolicies.Attribute && request.AttributeValue is null or "" or "{}")
            attributes.Remove(request.AttributeName);
        else
        {
            SubscriptionAttributes.Check(request.AttributeName, request.AttributeValue ?? "", subscription.Protocol);
            attributes[request.AttributeName] = request.AttributeValue ?? "";
        }
        topics.PutSubscription(subscription with { Attributes = attributes });
        return Unit.Value;
    }
}
