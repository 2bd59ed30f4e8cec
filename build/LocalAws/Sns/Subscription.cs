namespace LocalAws.Sns;

/// <summary>A subscription as listings have it.</summary>
public sealed record Subscription(string SubscriptionArn, string Owner, string Protocol, string Endpoint, string TopicArn)
{
    public static Subscription Of(SubscriptionRecord record) => new(record.ListedArn, record.Owner, record.Protocol, record.Endpoint, record.TopicArn);
}
