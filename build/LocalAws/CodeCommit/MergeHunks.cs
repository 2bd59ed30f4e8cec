using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>Lays the edits of both sides over each other: where they meet, both changed the same lines. Pure.</summary>
internal static class MergeHunks
{
    public static IReadOnlyList<MergeHunk> Of(byte[] ancestor, byte[] source, byte[] destination, IReadOnlyList<LineEdit> sourceEdits, IReadOnlyList<LineEdit> destinationEdits)
    {
        var (baseLines, sourceLines, destinationLines) = (Lines(ancestor), Lines(source), Lines(destination));
        List<MergeHunk> hunks = [];
        foreach (var (start, end) in Ranges([.. sourceEdits.Concat(destinationEdits).OrderBy(edit => edit.Start).ThenBy(edit => edit.End)]))
        {
            var (ofSource, ofDestination) = (Side(sourceLines, sourceEdits, start, end), Side(destinationLines, destinationEdits, start, end));
            var both = Touches(sourceEdits, start, end) && Touches(destinationEdits, start, end);
            hunks.Add(new MergeHunk(both && ofSource.HunkContent != ofDestination.HunkContent, ofSource, ofDestination, Detail(baseLines, start, end)));
        }
        return hunks;
    }

    // Edits that overlap or touch are one place, as git's merge sees it.
    private static List<(int Start, int End)> Ranges(IReadOnlyList<LineEdit> edits)
    {
        List<(int Start, int End)> ranges = [];
        foreach (var edit in edits)
        {
            if (ranges.Count > 0 && edit.Start <= ranges[^1].End)
                ranges[^1] = (ranges[^1].Start, Math.Max(ranges[^1].End, edit.End));
            else
                ranges.Add((edit.Start, edit.End));
        }
        return ranges;
    }

    private static bool Touches(IEnumerable<LineEdit> edits, int start, int end) => edits.Any(edit => edit.Start >= start && edit.End <= end);

    private static MergeHunkDetail Side(IReadOnlyList<byte[]> lines, IReadOnlyList<LineEdit> edits, int start, int end)
    {
        int Shift(Func<LineEdit, bool> counts) => edits.Where(counts).Sum(edit => edit.NewCount - edit.Count);
        return Detail(lines, start + Shift(edit => edit.Start < start && edit.End <= start), end + Shift(edit => edit.End <= end));
    }

    private static MergeHunkDetail Detail(IReadOnlyList<byte[]> lines, int start, int end) =>
        new(start + 1, end, Convert.ToBase64String([.. lines.Skip(start).Take(end - start).SelectMany(line => line)]));

    private static List<byte[]> Lines(byte[] content)
    {
        List<byte[]> lines = [];
        for (var start = 0; start < content.Length;)
        {
            var length = content.AsSpan(start).IndexOf((byte)'\n') + 1;
            var end = length == 0 ? content.Length : start + length;
            lines.Add(content[start..end]);
            start = end;
        }
        return lines;
    }
}
