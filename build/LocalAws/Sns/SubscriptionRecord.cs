namespace LocalAws.Sns;

/// <summary>A subscription as it is kept.</summary>
public sealed record SubscriptionRecord
{
    /// <summary>How a subscription that waits for its endpoint's consent is named in listings.</summary>
    public const string Pending = "PendingConfirmation";

    public required string Arn { get; init; }

    public required string TopicArn { get; init; }

    public required string Owner { get; init; }

    public required string Protocol { get; init; }

    public required string Endpoint { get; init; }

    /// <summary>What the endpoint proves its consent with.</summary>
    public required string Token { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>When its endpoint was last asked to confirm; null in what an older version kept.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>FilterPolicy, RawMessageDelivery and the like, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>As listings name it.</summary>
    public string ListedArn => IsConfirmed ? Arn : Pending;
}
