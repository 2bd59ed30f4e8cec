using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalAws.Sns.Execution;

/// <summary>The JSON documents that endpoints receive (SNS Developer Guide, "Parsing Amazon SNS message formats").</summary>
internal static class Envelopes
{
    /// <summary>Path that confirmations and unsubscriptions are opened at; no bucket can have such a name.</summary>
    public const string ConfirmPath = "/_sns/confirm";

    /// <inheritdoc cref="ConfirmPath"/>
    public const string UnsubscribePath = "/_sns/unsubscribe";

    public static JsonObject Notification(TopicRecord topic, SubscriptionRecord subscription, Message message, string text, string messageId, string server, DateTimeOffset now)
    {
        var envelope = new JsonObject { ["Type"] = "Notification", ["MessageId"] = messageId, ["TopicArn"] = topic.Arn };
        if (message.Subject is not null)
            envelope["Subject"] = message.Subject;
        envelope["Message"] = text;
        envelope["Timestamp"] = Time(now);
        envelope["UnsubscribeURL"] = Url(server, UnsubscribePath, subscription);
        if (message.Attributes.Count > 0)
        {
            envelope["MessageAttributes"] = new JsonObject(message.Attributes.Select(each => KeyValuePair.Create<string, JsonNode?>(
                each.Key, new JsonObject { ["Type"] = each.Value.DataType, ["Value"] = each.Value.StringValue ?? Convert.ToBase64String(each.Value.BinaryValue!) })));
        }
        return envelope;
    }

    /// <summary>A notification as functions receive it (Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications"); nothing is signed.</summary>
    public static JsonObject FunctionEvent(SubscriptionRecord subscription, JsonObject notification) => new()
    {
        ["Records"] = new JsonArray(new JsonObject
        {
            ["EventSource"] = "aws:sns",
            ["EventVersion"] = "1.0",
            ["EventSubscriptionArn"] = subscription.Arn,
            ["Sns"] = new JsonObject
            {
                ["Type"] = "Notification",
                ["MessageId"] = (string?)notification["MessageId"],
                ["TopicArn"] = (string?)notification["TopicArn"],
                ["Subject"] = (string?)notification["Subject"],
                ["Message"] = (string?)notification["Message"],
                ["Timestamp"] = (string?)notification["Timestamp"],
                ["SignatureVersion"] = "1",
                ["Signature"] = "",
                ["SigningCertUrl"] = "",
                ["UnsubscribeUrl"] = (string?)notification["UnsubscribeURL"],
                ["MessageAttributes"] = notification["MessageAttributes"]?.DeepClone() ?? new JsonObject(),
            },
        }),
    };

    public static JsonObject Confirmation(SubscriptionRecord subscription, string messageId, string server, DateTimeOffset now) => new()
    {
        ["Type"] = "SubscriptionConfirmation",
        ["MessageId"] = messageId,
        ["Token"] = subscription.Token,
        ["TopicArn"] = subscription.TopicArn,
        ["Message"] = $"You have chosen to subscribe to the topic {subscription.TopicArn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.",
        ["SubscribeURL"] = Url(server, ConfirmPath, subscription),
        ["Timestamp"] = Time(now),
    };

    private static string Url(string server, string path, SubscriptionRecord subscription) =>
        $"{server}{path}?SubscriptionArn={Uri.EscapeDataString(subscription.Arn)}&Token={subscription.Token}";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
