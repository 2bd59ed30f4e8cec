namespace LocalAws.Sns.Execution;

/// <summary>Something that has to reach an endpoint; it is stored until it did, or until the attempts are used up.</summary>
public sealed record DeliveryRecord
{
    public required string Id { get; init; }

    /// <summary><c>Notification</c> or <c>SubscriptionConfirmation</c>.</summary>
    public required string Type { get; init; }

    public required string SubscriptionArn { get; init; }

    public required string TopicArn { get; init; }

    public required string Protocol { get; init; }

    public required string Endpoint { get; init; }

    /// <summary>JSON envelope, or the bare message for raw delivery.</summary>
    public required string Body { get; init; }

    public string? Subject { get; init; }

    /// <summary>What an e-mail says: the message itself.</summary>
    public required string Text { get; init; }

    public bool IsRaw { get; init; }

    public required DateTimeOffset Created { get; init; }
}
