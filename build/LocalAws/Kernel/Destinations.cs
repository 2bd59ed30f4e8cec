namespace LocalAws.Kernel;

/// <summary>The places that services hand documents to.</summary>
internal sealed class Destinations(IEnumerable<IDestination> kinds, DiskWatch disk, LocalAwsOptions options)
{
    /// <summary>The kind that an ARN is of; null when there is none here.</summary>
    public IDestination? KindOf(Arn destination) => kinds.FirstOrDefault(each => each.Service == destination.Service);

    /// <summary>Hands a document over. Whoever handed it in has had an answer: what fails is said in the log, and holds nothing else up.</summary>
    /// <param name="scope">Account and region of the destination.</param>
    /// <param name="destinationArn">The destination; one of a kind that there is.</param>
    /// <param name="sender">The service that hands it over.</param>
    /// <param name="document">JSON.</param>
    /// <param name="whose">On whose behalf, for the log, e.g. "the bucket demo".</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task DeliverAsync(Scope scope, string destinationArn, Sender sender, string document, string whose, CancellationToken cancellation)
    {
        try
        {
            await kinds.First(each => each.Service == Arn.Parse(destinationArn).Service).SendAsync(scope, destinationArn, sender, document, cancellation);
        }
        catch (AwsException refused)
        {
            options.Log($"{destinationArn} did not take what {whose} had for it: {refused.Message}");
        }
#pragma warning disable CA1031 // one bad destination, or a full disk, must not end all deliveries for good
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            disk.Log($"{destinationArn}, from {whose}", exception);
        }
    }
}
