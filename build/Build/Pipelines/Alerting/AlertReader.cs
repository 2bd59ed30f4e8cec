using Amazon.EventBridge.Model;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Build.Aws;
using Build.Provisioning.Alerts;

namespace Build.Pipelines.Alerting;

/// <summary>Reads who is told of what.</summary>
public sealed class AlertReader(Cloud cloud)
{
    private const int DocumentVersion = 1;
    private const string Lapse = "One that is not confirmed lapses after two days; Provision-Alerts then asks again.";

    private readonly AmazonSimpleNotificationServiceClient sns = cloud.Session.Sns.Value;

    /// <summary>Topics, rules and subscriptions as they are now.</summary>
    /// <param name="mails">E-mails of a rehearsal.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AlertReport> ReadAsync(IReadOnlyList<Mail> mails, CancellationToken cancellationToken)
    {
        var rules = Task.WhenAll(cloud.Names.Regions.Select(region => RulesAsync(region, cancellationToken)));
        var subscriptions = SubscriptionsAsync(cancellationToken);
        var topics = await Task.WhenAll(TopicArns.Select(arn => TopicAsync(arn, cancellationToken)));
        return new(DocumentVersion, [.. topics.OfType<AlertTopic>()], [.. (await rules).SelectMany(each => each)], await subscriptions, mails);
    }

    /// <summary>Who has subscribed.</summary>
    public async Task<IReadOnlyList<AlertSubscription>> SubscriptionsAsync(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(TopicArns.Select(arn => SubscriptionsAsync(arn, cancellationToken)));
        return [.. found.SelectMany(each => each)];
    }

    private IEnumerable<string> TopicArns => [cloud.Names.TopicArn(cloud.Names.AlertTopic), cloud.Names.TopicArn(cloud.Names.WebhookTopic)];

    private async Task<IReadOnlyList<AlertSubscription>> SubscriptionsAsync(string topic, CancellationToken cancellationToken)
    {
        var subscriptions = new List<AlertSubscription>();
        try
        {
            await foreach (var subscription in sns.Paginators.ListSubscriptionsByTopic(new ListSubscriptionsByTopicRequest { TopicArn = topic }).Subscriptions.WithCancellation(cancellationToken))
                subscriptions.Add(Shown(subscription));
        }
        catch (NotFoundException)
        {
            return []; // there is no such topic
        }
        return subscriptions;
    }

    private async Task<AlertTopic?> TopicAsync(string arn, CancellationToken cancellationToken)
    {
        try
        {
            var attributes = (await sns.GetTopicAttributesAsync(new GetTopicAttributesRequest { TopicArn = arn }, cancellationToken)).Attributes!;
            return new(arn, attributes.GetValueOrDefault("KmsMasterKeyId") is { Length: > 0 } key ? key : null);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<AlertRuleState>> RulesAsync(string region, CancellationToken cancellationToken)
    {
        var events = cloud.In(region).Session.Events.Value;
        var request = new ListRulesRequest { NamePrefix = cloud.Names.AlertRule("") };
        var rules = new List<AlertRuleState>();
        do
        {
            var page = await events.ListRulesAsync(request, cancellationToken);
            foreach (var rule in page.Rules ?? [])
            {
                var targets = (await events.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = rule.Name }, cancellationToken)).Targets ?? [];
                rules.Add(new(rule.Name!, rule.State!.Value, rule.Description, targets.Count) { Region = region == cloud.Names.Settings.Region ? null : region });
            }
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return rules;
    }

    private static AlertSubscription Shown(Subscription subscription)
    {
        var (protocol, pending) = (subscription.Protocol!, subscription.SubscriptionArn == SubscriptionKind.Pending);
        return new(protocol, Subscriber.Shown(protocol, subscription.Endpoint!), pending ? "pending" : "confirmed", pending ? Next(protocol, subscription.TopicArn!) : null);
    }

    private static string Next(string protocol, string topic) => protocol.StartsWith("email", StringComparison.Ordinal)
        ? $"Open the link in the mail \"AWS Notification - Subscription Confirmation\". {Lapse}"
        : $"The endpoint was sent a SubscribeURL that it has to open; by hand, with the token that it was sent: aws sns confirm-subscription --topic-arn {topic} --token TOKEN. Slack's own webhooks never confirm: put a relay in front of them. {Lapse}";
}
