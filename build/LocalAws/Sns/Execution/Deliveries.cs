using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LocalAws.Sns.Execution;

/// <summary>What has to be delivered: written with the message's own transaction, and handed to the runner when that is committed.</summary>
public sealed class Deliveries(StateStore store, TopicStore topics, IServer server)
{
    private readonly Collection<DeliveryRecord> records = store.Collection<DeliveryRecord>("sns.deliveries");
    private readonly Channel<DeliveryRecord> queue = Channel.CreateUnbounded<DeliveryRecord>();

    /// <summary>What the runner takes.</summary>
    internal ChannelReader<DeliveryRecord> Queue => queue.Reader;

    /// <summary>Hands out what a killed process left undelivered.</summary>
    internal void Resume()
    {
        foreach (var (_, record) in records.Everywhere())
            queue.Writer.TryWrite(record);
    }

    /// <summary>Forgets what was delivered, or given up.</summary>
    internal void Done(DeliveryRecord record) => records.Remove(TopicStore.ScopeOf(record.TopicArn, "TopicArn"), record.Id);

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
                Body = raw ? text : envelope.ToJsonString(),
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

    private void Add(DeliveryRecord record)
    {
        records.Put(TopicStore.ScopeOf(record.TopicArn, "TopicArn"), record.Id, record);
        store.AfterCommit(() => queue.Writer.TryWrite(record));
    }

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

    // Grows with time, so that what is taken up after a restart is taken up in order.
    private static string Key(CallContext call, string messageId) => $"{call.Now.UtcTicks.ToString("x16", CultureInfo.InvariantCulture)}-{messageId}-{Ids.Hex(8)}";
}
