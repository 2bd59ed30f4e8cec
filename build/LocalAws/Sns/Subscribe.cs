using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns.Execution;

namespace LocalAws.Sns;

/// <summary>Who wants a topic's messages, and which.</summary>
public sealed record SubscribeRequest(string TopicArn, string Protocol, string? Endpoint, IReadOnlyDictionary<string, string>? Attributes, bool? ReturnSubscriptionArn);

/// <summary>The ARN, or that the endpoint has to confirm first.</summary>
public sealed record SubscribeResponse(string SubscriptionArn);

/// <summary>Subscribes an endpoint. It is asked to confirm: by a request to it, or by an e-mail in the outbox.</summary>
public sealed class Subscribe(StateStore state, TopicStore topics, Deliveries deliveries) : Operation<SubscribeRequest, SubscribeResponse>(state)
{
    /// <inheritdoc/>
    protected override SubscribeResponse Handle(SubscribeRequest request, CallContext call)
    {
        var topic = topics.Get(request.TopicArn);
        var endpoint = Endpoints.Check(request.Protocol, request.Endpoint);
        var attributes = request.Attributes ?? new Dictionary<string, string>();
        foreach (var (name, value) in attributes)
            SubscriptionAttributes.Check(name, value, request.Protocol);
        if (topics.Subscriptions(topic.Arn).FirstOrDefault(each => each.Protocol == request.Protocol && each.Endpoint == endpoint) is { } present)
            return Repeat(present, request, attributes, call);
        var subscription = new SubscriptionRecord
        {
            Arn = $"{topic.Arn}:{Ids.Uuid()}",
            TopicArn = topic.Arn,
            Owner = call.AccountId,
            Protocol = request.Protocol,
            Endpoint = endpoint,
            Token = Ids.Hex(240),
            Attributes = attributes,
            Asked = call.Now,
            IsConfirmed = request.Protocol == "lambda", // the function's policy is its consent
        };
        topics.PutSubscription(subscription);
        if (!subscription.IsConfirmed)
            deliveries.AskToConfirm(subscription, call);
        return Answer(subscription, request);
    }

    private SubscribeResponse Repeat(SubscriptionRecord present, SubscribeRequest request, IReadOnlyDictionary<string, string> attributes, CallContext call)
    {
        if (attributes.Any(each => present.Attributes.GetValueOrDefault(each.Key) != each.Value))
            throw SnsErrors.InvalidParameter("Attributes Reason: Subscription already exists with different attributes");
        if (!present.IsConfirmed)
        {
            topics.PutSubscription(present with { Asked = call.Now });
            deliveries.AskToConfirm(present, call);
        }
        return Answer(present, request);
    }

    private static SubscribeResponse Answer(SubscriptionRecord subscription, SubscribeRequest request) =>
        new(subscription.IsConfirmed || request.ReturnSubscriptionArn == true ? subscription.Arn : "pending confirmation");
}
