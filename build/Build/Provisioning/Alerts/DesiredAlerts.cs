using System.Text.Json.Nodes;
using Build.Provisioning.Roles;
using Build.Settings;

namespace Build.Provisioning.Alerts;

/// <summary>Topics, subscriptions and rules that the settings ask for. Pure.</summary>
/// <param name="names">Settings and names.</param>
/// <param name="wording">How messages call the build.</param>
/// <param name="tags">Tags of every resource.</param>
internal sealed class DesiredAlerts(Names names, AlertWording wording, IReadOnlyDictionary<string, string> tags)
{
    private readonly AlertSettings alerts = names.Settings.Alerts;

    private bool ForWebhooks => alerts.Webhooks.Count + alerts.WebhookSecrets.Count > 0;

    /// <summary>All of them.</summary>
    public IReadOnlyList<Resource> All()
    {
        var rules = AlertRule.Of(names, wording).ToList();
        return [.. Topics(), .. Subscriptions(), .. rules.Select(Rule), .. rules.Where(rule => rule.Kind == AlertRule.OfDeployments).SelectMany(rule => ForwardedAlerts.Of(names, rule, tags))];
    }

    private IEnumerable<Resource> Topics()
    {
        yield return Topic(names.AlertTopic);
        if (ForWebhooks)
            yield return Topic(names.WebhookTopic);
    }

    private Resource Topic(string name) => new("Topic", name, new Attributes(
    [
        new(TopicKind.DisplayName, names.Settings.Application),
        new(TopicKind.Key, alerts.KmsKey ?? TopicKind.NoKey),
        new(TopicKind.Policy, Policy(name)),
        .. TagAttributes.Of(tags),
    ]));

    // EventBridge alone, and only for rules of this account that are the application's (IAM User Guide, "The confused deputy problem").
    private string Policy(string topic) => PolicyDocument.Of(new JsonObject
    {
        ["Sid"] = "Rules",
        ["Effect"] = "Allow",
        ["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" },
        ["Action"] = "sns:Publish",
        ["Resource"] = names.TopicArn(topic),
        ["Condition"] = new JsonObject
        {
            ["StringEquals"] = new JsonObject { ["aws:SourceAccount"] = names.AccountId },
            ["ArnLike"] = new JsonObject { ["aws:SourceArn"] = names.RuleArn(names.AlertRule("*")) },
        },
    });

    private IEnumerable<Resource> Subscriptions() =>
    [
        .. alerts.Email.Select(address => Subscription(Subscriber.Email(address), names.AlertTopic, raw: false)),
        .. alerts.Webhooks.Select(url => Subscription(Subscriber.Webhook(url), names.WebhookTopic, raw: true)),
        .. alerts.WebhookSecrets.Select(secret => Subscription(Subscriber.SecretWebhook(secret), names.WebhookTopic, raw: true)),
    ];

    private Resource Subscription(Subscriber subscriber, string topic, bool raw) => new("Subscription", subscriber.Name, new Attributes(
    [
        new(SubscriptionKind.Topic, names.TopicArn(topic)),
        new(SubscriptionKind.Raw, raw ? "true" : "false"),
        .. subscriber.Attributes(),
    ]), $"Topic {topic}");

    private Resource Rule(AlertRule rule)
    {
        List<JsonObject> targets = [rule.Message.ForPeople(names.TopicArn(names.AlertTopic))];
        if (ForWebhooks)
            targets.Add(rule.Message.ForWebhooks(names.TopicArn(names.WebhookTopic)));
        return new("EventRule", names.AlertRule(rule.Kind), new Attributes(
        [
            new(EventRuleKind.Description, rule.Description),
            new(EventRuleKind.Pattern, Attributes.Document(rule.Pattern.ToJsonString())),
            new(EventRuleKind.State, "ENABLED"),
            .. EventRuleKind.TargetAttributes(targets),
            .. TagAttributes.Of(tags),
        ]), [.. Topics().Select(topic => topic.Id)]);
    }
}
