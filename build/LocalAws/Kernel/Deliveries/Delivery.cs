using System.Text.Json;

namespace LocalAws.Kernel.Deliveries;

/// <summary>Something that has to reach a place after the transaction that caused it; it is stored until it did, or is given up.</summary>
/// <param name="Id">Grows with time.</param>
/// <param name="Kind">Who knows how to deliver it: the deliverer of that kind.</param>
/// <param name="Scope">Account and region that it is delivered in.</param>
/// <param name="Body">The kind's own JSON.</param>
/// <param name="Created">When it was caused.</param>
/// <param name="Attempts">How often it was tried in vain.</param>
public sealed record Delivery(long Id, string Kind, Scope Scope, string Body, DateTimeOffset Created, int Attempts)
{
    /// <summary>The body as the kind keeps it.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Body)!;
}
