using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The delivery policies that topics and subscriptions are given, and which one holds for an endpoint: the subscription's own, unless its topic forbids that.</summary>
internal static class DeliveryPolicies
{
    /// <summary>Name of the attribute.</summary>
    public const string Attribute = "DeliveryPolicy";

    /// <summary>What requests say they carry where nothing else is said.</summary>
    public const string PlainText = "text/plain; charset=UTF-8";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, PropertyNameCaseInsensitive = false, NumberHandling = JsonNumberHandling.Strict,
    };

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static void CheckTopics(string json) => Check(Read<TopicsPolicy>(json).Http is { } http ? (http.DefaultHealthyRetryPolicy, http.DefaultThrottlePolicy, http.DefaultRequestPolicy) : default);

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static void CheckSubscriptions(string json) => Check(Read<SubscriptionsPolicy>(json) is var own ? (own.HealthyRetryPolicy, own.ThrottlePolicy, own.RequestPolicy) : default);

    /// <summary>What holds for a subscription of http or https.</summary>
    public static (DeliveryPolicy Retries, string ContentType) Of(TopicRecord? topic, SubscriptionRecord? subscription)
    {
        var http = topic?.Attributes.GetValueOrDefault(Attribute) is { Length: > 0 } shared ? Read<TopicsPolicy>(shared).Http : null;
        var own = http?.DisableSubscriptionOverrides != true && subscription?.Attributes.GetValueOrDefault(Attribute) is { Length: > 0 } text ? Read<SubscriptionsPolicy>(text) : null;
        return (
            own?.HealthyRetryPolicy ?? http?.DefaultHealthyRetryPolicy ?? new DeliveryPolicy(),
            own?.RequestPolicy?.HeaderContentType ?? http?.DefaultRequestPolicy?.HeaderContentType ?? PlainText);
    }

    /// <summary>As GetSubscriptionAttributes answers it.</summary>
    public static string Effective(TopicRecord? topic, SubscriptionRecord subscription)
    {
        var (retries, contentType) = Of(topic, subscription);
        return new JsonObject
        {
            ["healthyRetryPolicy"] = JsonSerializer.SerializeToNode(retries, Json),
            ["sicklyRetryPolicy"] = null,
            ["throttlePolicy"] = null,
            ["requestPolicy"] = new JsonObject { ["headerContentType"] = contentType },
            ["guaranteed"] = false,
        }.ToJsonString();
    }

    /// <summary>As GetTopicAttributes answers it.</summary>
    public static string Effective(TopicRecord topic)
    {
        var (retries, contentType) = Of(topic, null);
        return new JsonObject
        {
            ["http"] = new JsonObject
            {
                ["defaultHealthyRetryPolicy"] = JsonSerializer.SerializeToNode(retries, Json),
                ["disableSubscriptionOverrides"] = topic.Attributes.GetValueOrDefault(Attribute) is { Length: > 0 } text && Read<TopicsPolicy>(text).Http?.DisableSubscriptionOverrides == true,
                ["defaultRequestPolicy"] = new JsonObject { ["headerContentType"] = contentType },
            },
        }.ToJsonString();
    }

    private static void Check((DeliveryPolicy? Retries, ThrottlePolicy? Throttle, RequestPolicy? Request) policy)
    {
        policy.Retries?.Check();
        if (policy.Throttle?.MaxReceivesPerSecond is not null)
            throw SnsErrors.InvalidParameter("DeliveryPolicy: throttlePolicy.maxReceivesPerSecond is not implemented by LocalAws: deliveries are not slowed down");
        if (policy.Request?.HeaderContentType is { } type && !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(type, out _))
            throw SnsErrors.InvalidParameter($"DeliveryPolicy: requestPolicy.headerContentType is no content type: {type}");
    }

    private static T Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json) ?? throw SnsErrors.InvalidParameter("DeliveryPolicy: null");
        }
        catch (JsonException exception)
        {
            throw SnsErrors.InvalidParameter($"DeliveryPolicy: {exception.Message}");
        }
    }

    private sealed record SubscriptionsPolicy(DeliveryPolicy? HealthyRetryPolicy, JsonObject? SicklyRetryPolicy, ThrottlePolicy? ThrottlePolicy, RequestPolicy? RequestPolicy, bool? Guaranteed);

    private sealed record TopicsPolicy(TopicsHttpPolicy? Http);

    private sealed record TopicsHttpPolicy(
        DeliveryPolicy? DefaultHealthyRetryPolicy, JsonObject? DefaultSicklyRetryPolicy, ThrottlePolicy? DefaultThrottlePolicy, RequestPolicy? DefaultRequestPolicy, bool? DisableSubscriptionOverrides);

    private sealed record ThrottlePolicy(int? MaxReceivesPerSecond);

    private sealed record RequestPolicy(string? HeaderContentType);
}
