namespace LocalAws.Kernel.Deliveries;

/// <summary>Knows how one kind of delivery is made. It may be asked twice for the same one: after a kill nobody knows whether the first attempt arrived.</summary>
internal interface IDeliverer
{
    /// <summary>The kind; stored with each delivery, so never renamed.</summary>
    string Kind { get; }

    /// <summary>Deliveries of one lane are tried one after the other; null for one that waits for no other. A retry waits beside its lane.</summary>
    string? LaneOf(Delivery delivery) => null;

    /// <summary>Tries once. An exception is logged with its stack, and gives the delivery up when it comes again and again.</summary>
    Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping);
}
