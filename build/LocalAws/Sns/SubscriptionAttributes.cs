using System.Text.Json;
using LocalAws.Kernel;
using LocalAws.Kernel.Patterns;

namespace LocalAws.Sns;

/// <summary>Attributes of subscriptions: which can be set, what they must be like, and how they are answered.</summary>
internal static class SubscriptionAttributes
{
    public const string FilterPolicy = "FilterPolicy";
    public const string FilterPolicyScope = "FilterPolicyScope";
    public const string RawMessageDelivery = "RawMessageDelivery";

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static void Check(string name, string value, string protocol)
    {
        switch (name)
        {
            case FilterPolicy:
                Filter(value);
                break;
            case FilterPolicyScope when value is "MessageAttributes" or "MessageBody":
            case RawMessageDelivery when value.ToLowerInvariant() is "true" or "false":
                break;
            case FilterPolicyScope or RawMessageDelivery:
                throw SnsErrors.InvalidParameter($"Attributes Reason: {name}: Invalid value [{value}]");
            case DeliveryPolicies.Attribute when protocol is not ("http" or "https"):
                throw SnsErrors.InvalidParameter($"DeliveryPolicy: cannot be specified for a subscription of protocol {protocol}");
            case DeliveryPolicies.Attribute:
                DeliveryPolicies.CheckSubscriptions(value);
                break;
            case "RedrivePolicy" or "ReplayPolicy" or "SubscriptionRoleArn":
                throw SnsErrors.InvalidParameter($"AttributeName Reason: {name} is not implemented by LocalAws");
            default:
                throw SnsErrors.InvalidParameter("AttributeName");
        }
    }

    /// <summary>Reads a filter policy.</summary>
    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static EventPattern Filter(string json)
    {
        try
        {
            return EventPattern.Parse(json);
        }
        catch (PatternException exception)
        {
            throw SnsErrors.InvalidParameter($"FilterPolicy: {exception.Message}");
        }
    }

    /// <summary>What GetSubscriptionAttributes answers.</summary>
    public static IReadOnlyDictionary<string, string> Of(SubscriptionRecord subscription, TopicRecord? topic, string principal)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["SubscriptionArn"] = subscription.Arn,
            ["TopicArn"] = subscription.TopicArn,
            ["Owner"] = subscription.Owner,
            ["Protocol"] = subscription.Protocol,
            ["Endpoint"] = subscription.Endpoint,
            ["PendingConfirmation"] = subscription.IsConfirmed ? "false" : "true",
            ["ConfirmationWasAuthenticated"] = subscription.Protocol == "lambda" ? "true" : "false",
            ["SubscriptionPrincipal"] = principal,
            [RawMessageDelivery] = "false",
        };
        foreach (var (name, value) in subscription.Attributes)
            all[name] = value;
        if (subscription.Protocol is "http" or "https")
            all["EffectiveDeliveryPolicy"] = DeliveryPolicies.Effective(topic, subscription);
        if (all.ContainsKey(FilterPolicy))
            all.TryAdd(FilterPolicyScope, "MessageAttributes");
        return all;
    }
}
