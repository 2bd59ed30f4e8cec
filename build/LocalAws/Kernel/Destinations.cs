using LocalAws.Kernel.Deliveries;

namespace LocalAws.Kernel;

/// <summary>The places that services hand documents to.</summary>
public sealed class Destinations
{
    /// <summary>The kind of deliveries that <see cref="Deliver"/> makes.</summary>
    internal const string Kind = "destination";

    private readonly DeliveryQueue queue;
    private readonly Lazy<IEnumerable<IDestination>> kinds;

    internal Destinations(DeliveryQueue queue, Lazy<IEnumerable<IDestination>> kinds) => (this.queue, this.kinds) = (queue, kinds);

    /// <summary>The kind that an ARN is of; null when there is none here.</summary>
    public IDestination? KindOf(Arn destination) => kinds.Value.FirstOrDefault(each => each.Service == destination.Service);

    /// <summary>
    /// Has a document handed over, once the current transaction is committed, and though the process be killed then. Whoever has it handed over has had an
    /// answer: what the destination refuses is said in the log, and holds nothing else up.
    /// </summary>
    /// <param name="scope">Account and region of the destination.</param>
    /// <param name="destinationArn">The destination; one of a kind that there is.</param>
    /// <param name="sender">The service that hands it over.</param>
    /// <param name="document">JSON.</param>
    /// <param name="whose">On whose behalf, for the log, e.g. "the bucket demo".</param>
    public void Deliver(Scope scope, string destinationArn, Sender sender, string document, string whose) =>
        queue.Add(Kind, scope, new Parcel(destinationArn, sender, document, whose));

    /// <summary>Hands a document over now.</summary>
    /// <exception cref="AwsException">The destination is not there, or does not let the service in.</exception>
    public Task SendAsync(Scope scope, string destinationArn, Sender sender, string document, CancellationToken cancellation) =>
        kinds.Value.First(each => each.Service == Arn.Parse(destinationArn).Service).SendAsync(scope, destinationArn, sender, document, cancellation);

    /// <summary>What is kept of a document on its way.</summary>
    internal sealed record Parcel(string DestinationArn, Sender Sender, string Document, string Whose);
}
