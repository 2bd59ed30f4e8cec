using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Topics and their subscriptions. One that nobody confirms is gone after 48 hours, as SNS removes it ("What's New", 10 May 2023).</summary>
public sealed class TopicStore(StateStore store, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(48);

    private readonly Collection<TopicRecord> topics = store.Collection<TopicRecord>("sns.topics");
    private readonly Collection<SubscriptionRecord> subscriptions = store.Collection<SubscriptionRecord>("sns.subscriptions");

    /// <summary>The scope that an ARN's resource lives in.</summary>
    /// <exception cref="AwsException">InvalidParameter.</exception>
    public static Scope ScopeOf(string arn, string member) => Arn.TryParse(arn, out var parsed) && parsed.Service == "sns"
        ? new Scope(parsed.AccountId, parsed.Region)
        : throw SnsErrors.InvalidParameter($"{member} Reason: An ARN must have at least 6 elements, not {arn.Split(':').Length}");

    public TopicRecord? Find(string topicArn) => topics.Find(ScopeOf(topicArn, "TopicArn"), topicArn);

    /// <exception cref="AwsException">NotFound, InvalidParameter.</exception>
    public TopicRecord Get(string topicArn) => Find(topicArn) ?? throw SnsErrors.NoTopic();

    public IReadOnlyList<TopicRecord> List(Scope scope) => topics.List(scope);

    public void Put(TopicRecord topic) => topics.Put(ScopeOf(topic.Arn, "TopicArn"), topic.Arn, topic);

    /// <summary>Removes a topic and its subscriptions.</summary>
    public void Remove(string topicArn)
    {
        var scope = ScopeOf(topicArn, "TopicArn");
        topics.Remove(scope, topicArn);
        foreach (var subscription in subscriptions.List(scope, topicArn + ":"))
            subscriptions.Remove(scope, subscription.Arn);
    }

    /// <summary>A topic's subscriptions; their ARNs begin with the topic's.</summary>
    public IReadOnlyList<SubscriptionRecord> Subscriptions(string topicArn) => [.. subscriptions.List(ScopeOf(topicArn, "TopicArn"), topicArn + ":").Where(IsThere)];

    public IReadOnlyList<SubscriptionRecord> AllSubscriptions(Scope scope) => [.. subscriptions.List(scope).Where(IsThere)];

    public SubscriptionRecord? FindSubscription(string arn) => subscriptions.Find(ScopeOf(arn, "SubscriptionArn"), arn) is { } found && IsThere(found) ? found : null;

    /// <exception cref="AwsException">NotFound, InvalidParameter.</exception>
    public SubscriptionRecord GetSubscription(string arn) => FindSubscription(arn) ?? throw SnsErrors.NoSubscription();

    /// <summary>Keeps a subscription, and forgets those of its topic that have lapsed.</summary>
    public void PutSubscription(SubscriptionRecord subscription)
    {
        var scope = ScopeOf(subscription.Arn, "SubscriptionArn");
        foreach (var lapsed in subscriptions.List(scope, subscription.TopicArn + ":").Where(each => !IsThere(each)))
            subscriptions.Remove(scope, lapsed.Arn);
        subscriptions.Put(scope, subscription.Arn, subscription);
    }

    public void RemoveSubscription(string arn) => subscriptions.Remove(ScopeOf(arn, "SubscriptionArn"), arn);

    private bool IsThere(SubscriptionRecord each) => each.IsConfirmed || each.Asked is not { } asked || clock.GetUtcNow() - asked < Patience;
}
