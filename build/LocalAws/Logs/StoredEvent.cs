namespace LocalAws.Logs;

/// <summary>A log event as it is kept.</summary>
/// <param name="Stream">Id of its stream.</param>
/// <param name="Ingested">When it came in, in milliseconds since 1970.</param>
internal sealed record StoredEvent(string Stream, EventPosition Position, long Ingested, string Message)
{
    /// <summary>What an event counts beside its message (CloudWatch Logs quotas).</summary>
    public const int Overhead = 26;

    public int Size => System.Text.Encoding.UTF8.GetByteCount(Message) + Overhead;
}
