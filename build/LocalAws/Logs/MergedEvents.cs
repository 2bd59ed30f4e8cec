namespace LocalAws.Logs;

/// <summary>The events of several streams as one sequence in the order of their times, read page by page.</summary>
internal static class MergedEvents
{
    private const int PageSize = 500;

    public static IEnumerable<StoredEvent> Of(EventFile file, IEnumerable<string> streams, EventPosition position, long before) =>
        Merged(streams.Select(stream => Pages(file, stream, position, before)), Comparer<EventPosition>.Default);

    /// <summary>From the newest to the oldest.</summary>
    public static IEnumerable<StoredEvent> Descending(EventFile file, IEnumerable<string> streams, long from, long before) =>
        Merged(streams.Select(stream => PagesDescending(file, stream, from, before)), Comparer<EventPosition>.Create((x, y) => y.CompareTo(x)));

    private static IEnumerable<StoredEvent> Merged(IEnumerable<IEnumerable<StoredEvent>> streams, IComparer<EventPosition> order)
    {
        var heads = new PriorityQueue<IEnumerator<StoredEvent>, EventPosition>(order);
        foreach (var stream in streams)
            Advance(heads, stream.GetEnumerator());
        while (heads.TryDequeue(out var head, out _))
        {
            yield return head.Current;
            Advance(heads, head);
        }
    }

    private static void Advance(PriorityQueue<IEnumerator<StoredEvent>, EventPosition> heads, IEnumerator<StoredEvent> events)
    {
        if (events.MoveNext())
            heads.Enqueue(events, events.Current.Position);
        else
            events.Dispose();
    }

    private static IEnumerable<StoredEvent> Pages(EventFile file, string stream, EventPosition position, long before)
    {
        IReadOnlyList<StoredEvent> page;
        do
        {
            page = file.After(stream, position, before, PageSize);
            foreach (var each in page)
                yield return each;
            position = page.Count > 0 ? page[^1].Position : position;
        } while (page.Count == PageSize);
    }

    private static IEnumerable<StoredEvent> PagesDescending(EventFile file, string stream, long from, long before)
    {
        IReadOnlyList<StoredEvent> page;
        var position = EventPosition.Before(before);
        do
        {
            page = file.Before(stream, position, from, PageSize);
            foreach (var each in page.Reverse())
                yield return each;
            position = page.Count > 0 ? page[0].Position : position;
        } while (page.Count == PageSize);
    }
}
