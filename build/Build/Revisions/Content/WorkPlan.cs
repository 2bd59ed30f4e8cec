namespace Build.Revisions.Content;

/// <summary>Cuts content into pieces of work that are worth a thread's while: a run of small entries, or a slice of a large one.</summary>
public static class WorkPlan
{
    private const int MostEntries = 128;

    /// <summary>Pieces of work, each a list of slices, in the order of the entries.</summary>
    public static IEnumerable<IReadOnlyList<Slice>> Of(IEnumerable<BundleEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var run = new List<Slice>();
        var bytes = 0L;
        foreach (var slice in entries.SelectMany(Slices))
        {
            if (run.Count == MostEntries || (run.Count > 0 && bytes + slice.Length > Slice.Size))
            {
                yield return run;
                run = [];
                bytes = 0;
            }
            run.Add(slice);
            bytes += slice.Length;
        }
        if (run.Count > 0)
            yield return run;
    }

    private static IEnumerable<Slice> Slices(BundleEntry entry)
    {
        var offset = 0L;
        do
        {
            var length = (int)Math.Min(Slice.Size, entry.Length - offset);
            yield return new Slice(entry, offset, length);
            offset += length;
        }
        while (offset < entry.Length);
    }
}
