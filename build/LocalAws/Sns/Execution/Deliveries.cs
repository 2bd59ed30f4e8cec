using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LocalAws.Sns.Execution;

/// <summary>What has to be delivered to subscribers: written with the message's own transaction.</summary>
public sealed class Deliveries(DeliveryQueue queue, TopicStore topics, IServer server)
{
    /// <summary>The kind of deliveries that these are.</summary>
    internal const string Kind = "sns";

    /// <summary>Stores a message for every subscriber whose filter takes it; returns its id.</summary>
    public string Send(TopicRecord topic, Message message, CallContext call)
    {
        var messageId = Ids.Uuid();
        foreach (var subscription in topics.Subscriptions(topic.Arn).Where(each => each.IsConfirmed && Wants(each, message)))
        {
            var text = message.For(subscription.Protocol);
            var raw = subscription.Attributes.GetValueOrDefault(SubscriptionAttributes.RawMessageDelivery)?.Equals("true", StringComparison.OrdinalIgnoreCase) == true;
            var envelope = Envelopes.Notification(topic, subscription, message, text, messageId, Address(call), call.Now);
            Add(new DeliveryRecord
            {
                Id = Key(call, messageId),
                Type = "Notification",
                SubscriptionArn = subscription.Arn,
                TopicArn = topic.Arn,
                Protocol = subscription.Protocol,
                Endpoint = subscription.Endpoint,
                Body = subscription.Protocol == "lambda" ? Envelopes.FunctionEvent(subscription, envelope).ToJsonString() : raw ? text : envelope.ToJsonString(),
                Subject = message.Subject,
                Text = text,
                IsRaw = raw,
                Created = call.Now,
            });
        }
        return messageId;
    }

    /// <summary>Stores the question whether an endpoint wants to be subscribed.</summary>
    public void AskToConfirm(SubscriptionRecord subscription, CallContext call)
    {
        var messageId = Ids.Uuid();
        var envelope = Envelopes.Confirmation(subscription, messageId, Address(call), call.Now);
        Add(new DeliveryRecord
        {
            Id = Key(call, messageId),
            Type = "SubscriptionConfirmation",
            SubscriptionArn = subscription.Arn,
            TopicArn = subscription.TopicArn,
            Protocol = subscription.Protocol,
            Endpoint = subscription.Endpoint,
            Body = envelope.ToJsonString(),
            Subject = "AWS Notification - Subscription Confirmation",
            Text = $"You have chosen to subscribe to the topic:\n{subscription.TopicArn}\n\nTo confirm this subscription, open:\n{(string?)envelope["SubscribeURL"]}\n",
            Created = call.Now,
        });
    }

    private void Add(DeliveryRecord record) => queue.Add(Kind, TopicStore.ScopeOf(record.TopicArn, "TopicArn"), record);

    // Services that publish have no address of their own: links lead to the server.
    private string Address(CallContext call) => call.Endpoint.Length > 0 ? call.Endpoint : server.Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static bool Wants(SubscriptionRecord subscription, Message message)
    {
        if (!subscription.Attributes.TryGetValue(SubscriptionAttributes.FilterPolicy, out var policy))
            return true;
        var filter = SubscriptionAttributes.Filter(policy);
        return subscription.Attributes.GetValueOrDefault(SubscriptionAttributes.FilterPolicyScope) == "MessageBody"
            ? Body(message.For(subscription.Protocol)) is { } body && filter.Matches(body)
            : filter.Matches(message.Filterable());
    }

    private static JsonNode? Body(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Grows with time: e-mails lie in the outbox in their order.
    private static string Key(CallContext call, string messageId) => $"{call.Now.UtcTicks.ToString("x16", CultureInfo.InvariantCulture)}-{messageId}-{Ids.Hex(8)}";
}
