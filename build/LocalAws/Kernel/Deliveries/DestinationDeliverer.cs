namespace LocalAws.Kernel.Deliveries;

/// <summary>Hands documents to topics and functions. Whoever handed one in has had an answer: what a destination refuses is said in the log.</summary>
internal sealed class DestinationDeliverer(Destinations destinations) : IDeliverer
{
    /// <inheritdoc/>
    public string Kind => Destinations.Kind;

    /// <summary>What is told on behalf of one resource is told in the order in which it happened.</summary>
    public string? LaneOf(Delivery delivery) => delivery.Read<Destinations.Parcel>().Sender.SourceArn;

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping)
    {
        var parcel = delivery.Read<Destinations.Parcel>();
        try
        {
            await destinations.SendAsync(delivery.Scope, parcel.DestinationArn, parcel.Sender, parcel.Document, stopping);
            return DeliveryOutcome.Done;
        }
        catch (AwsException refused)
        {
            return DeliveryOutcome.GiveUp($"{parcel.DestinationArn} did not take what {parcel.Whose} had for it: {refused.Code}: {refused.Message}");
        }
    }
}
