using System.Text.Json;

namespace LocalAws.S3;

/// <summary>Whom a bucket tells of objects that come and go.</summary>
public sealed record NotificationConfiguration
{
    /// <summary>Element that it is kept under.</summary>
    internal const string Element = "NotificationConfiguration";

    public IReadOnlyList<TopicConfiguration>? TopicConfigurations { get; init; }

    public IReadOnlyList<QueueConfiguration>? QueueConfigurations { get; init; }

    public IReadOnlyList<LambdaFunctionConfiguration>? LambdaFunctionConfigurations { get; init; }

    public EventBridgeConfiguration? EventBridgeConfiguration { get; init; }

    /// <summary>A bucket's; an empty one when it has none.</summary>
    internal static NotificationConfiguration Of(BucketRecord bucket) =>
        bucket.Configurations.TryGetValue(Element, out var kept) ? kept.Deserialize<NotificationConfiguration>()! : new NotificationConfiguration();

    /// <summary>Topics and functions alike.</summary>
    internal IEnumerable<DirectNotification> Direct() =>
        (TopicConfigurations ?? []).Select(each => new DirectNotification(each.Id!, each.TopicArn, each.Events, each.Filter?.Key?.FilterRules ?? []))
            .Concat((LambdaFunctionConfigurations ?? []).Select(each => new DirectNotification(each.Id!, each.LambdaFunctionArn, each.Events, each.Filter?.Key?.FilterRules ?? [])));
}

/// <summary>A topic that is told.</summary>
public sealed record TopicConfiguration(string? Id, string TopicArn, IReadOnlyList<string> Events, NotificationConfigurationFilter? Filter);

/// <summary>A queue: refused.</summary>
public sealed record QueueConfiguration(string? Id, string QueueArn, IReadOnlyList<string> Events, NotificationConfigurationFilter? Filter);

/// <summary>A function that is invoked.</summary>
public sealed record LambdaFunctionConfiguration(string? Id, string LambdaFunctionArn, IReadOnlyList<string> Events, NotificationConfigurationFilter? Filter);

/// <summary>There: EventBridge is told.</summary>
public sealed record EventBridgeConfiguration;

/// <summary>Which objects.</summary>
public sealed record NotificationConfigurationFilter(S3KeyFilter? Key);

/// <summary>By their keys.</summary>
public sealed record S3KeyFilter(IReadOnlyList<FilterRule>? FilterRules);

/// <summary>How keys begin (prefix) or end (suffix).</summary>
public sealed record FilterRule(string? Name, string? Value);
