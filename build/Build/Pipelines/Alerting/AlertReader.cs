using Amazon.EventBridge;
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
    private readonly AmazonEventBridgeClient events = cloud.Session.Events.Value;

    /// <summary>Topics, rules and subscriptions as they are now.</summary>
    /// <param name="mails">E-mails of a rehearsal.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AlertReport> ReadAsync(IReadOnlyList<Mail> mails, CancellationToken cancellationToken)
    {
        var rules = RulesAsync(cancellationToken);
        var (topics, subscriptions) = (new List<AlertTopic>(), new List<AlertSubscription>());
        foreach (var name in new[] { cloud.Names.AlertTopic, cloud.Names.WebhookTopic })
        {
            if (await TopicAsync(cloud.Names.TopicArn(name), cancellationToken) is not { } topic)
                continue;
            topics.Add(topic);
            await foreach (var subscription in sns.Paginators.ListSubscriptionsByTopic(new ListSubscriptionsByTopicRequest { TopicArn = topic.Arn }).Subscriptions.WithCancellation(cancellationToken))
                subscriptions.Add(Shown(subscription));
        }
        return new(DocumentVersion, topics, await rules, subscriptions, mails);
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

    private async Task<IReadOnlyList<AlertRuleState>> RulesAsync(CancellationToken cancellationToken)
    {
        var request = new ListRulesRequest { NamePrefix = cloud.Names.AlertRule("") };
        var rules = new List<AlertRuleState>();
        do
        {
            var page = await events.ListRulesAsync(request, cancellationToken);
            foreach (var rule in page.Rules ?? [])
            {
                var targets = (await events.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = rule.Name }, cancellationToken)).Targets ?? [];
                rules.Add(new(rule.Name!, rule.State!.Value, rule.Description, targets.Count));
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
