namespace LocalAws.Kernel.Deliveries;

/// <summary>What came of an attempt.</summary>
/// <param name="Wait">AWS's own wait before the next attempt; null when there is none.</param>
/// <param name="Body">What the delivery is from now on; null when it stays what it is.</param>
/// <param name="GivenUp">What the server's log says of a delivery that is given up; null when there is nothing to say.</param>
internal sealed record DeliveryOutcome(TimeSpan? Wait, string? Body, string? GivenUp)
{
    /// <summary>It arrived, or nobody is interested any more.</summary>
    public static readonly DeliveryOutcome Done = new(null, null, null);

    /// <summary>It is tried again after a wait, which the time scale divides.</summary>
    public static DeliveryOutcome Again(TimeSpan wait, string? body = null) => new(wait, body, null);

    /// <summary>It is lost, and the log says so.</summary>
    public static DeliveryOutcome GiveUp(string said) => new(null, null, said);
}
