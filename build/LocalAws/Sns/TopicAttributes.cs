using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Attributes of topics: which can be set, what they must be like, and what a topic has without being told.</summary>
internal static class TopicAttributes
{
    /// <summary>The attribute that is a topic's policy.</summary>
    public const string PolicyName = "Policy";

    private static readonly HashSet<string> Settable = ["DisplayName", PolicyName, "DeliveryPolicy", "KmsMasterKeyId", "TracingConfig", "SignatureVersion"];

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static void Check(string name, string value)
    {
        if (name.StartsWith("Fifo", StringComparison.Ordinal) || name is "ContentBasedDeduplication" or "ArchivePolicy")
            throw SnsErrors.InvalidParameter($"AttributeName Reason: {name} is for FIFO topics, which LocalAws does not implement");
        if (!Settable.Contains(name))
            throw SnsErrors.InvalidParameter("AttributeName");
        if (name == "DisplayName" && value.Length > 100)
            throw SnsErrors.InvalidParameter("DisplayName Reason: it has more than 100 characters");
        if (name == DeliveryPolicies.Attribute && value.Length > 0)
            DeliveryPolicies.CheckTopics(value);
    }

    /// <summary>What GetTopicAttributes answers.</summary>
    public static IReadOnlyDictionary<string, string> Of(TopicRecord topic, IReadOnlyCollection<SubscriptionRecord> subscriptions)
    {
        var confirmed = subscriptions.Count(each => each.IsConfirmed);
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["TopicArn"] = topic.Arn,
            ["Owner"] = topic.Owner,
            [PolicyName] = DefaultPolicy(topic),
            ["DisplayName"] = "",
            ["SubscriptionsConfirmed"] = confirmed.ToString(CultureInfo.InvariantCulture),
            ["SubscriptionsPending"] = (subscriptions.Count - confirmed).ToString(CultureInfo.InvariantCulture),
            ["SubscriptionsDeleted"] = "0",
            ["EffectiveDeliveryPolicy"] = DeliveryPolicies.Effective(topic),
        };
        foreach (var (name, value) in topic.Attributes)
            all[name] = value;
        return all;
    }

    /// <summary>The policy of a topic that was given none: its own account may do everything with it.</summary>
    public static string DefaultPolicy(TopicRecord topic) => new JsonObject
    {
        ["Version"] = "2008-10-17",
        ["Id"] = "__default_policy_ID",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Sid"] = "__default_statement_ID",
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["AWS"] = "*" },
            ["Action"] = new JsonArray("SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission", "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish"),
            ["Resource"] = topic.Arn,
            ["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["AWS:SourceOwner"] = topic.Owner } },
        }),
    }.ToJsonString();
}
