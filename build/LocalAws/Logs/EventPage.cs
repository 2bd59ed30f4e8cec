namespace LocalAws.Logs;

/// <summary>The size of an answer with events: 10,000 events or 1 MiB, whichever is less.</summary>
internal static class EventPage
{
    public const int MaximumCount = 10_000;
    private const int MaximumBytes = 1_048_576;

    public static IReadOnlyList<StoredEvent> Cut(IReadOnlyList<StoredEvent> events) => [.. Within(events)];

    public static IReadOnlyList<StoredEvent> CutFromEnd(IReadOnlyList<StoredEvent> events) => [.. Within(events.AsEnumerable().Reverse()).Reverse()];

    /// <summary>At least one event, however large.</summary>
    private static IEnumerable<StoredEvent> Within(IEnumerable<StoredEvent> events)
    {
        var size = 0;
        return events.TakeWhile((each, index) => (size += each.Size) <= MaximumBytes || index == 0);
    }
}
