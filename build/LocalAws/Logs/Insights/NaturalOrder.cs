namespace LocalAws.Logs.Insights;

/// <summary>
/// The order of <c>sort</c>, <c>sortsFirst</c> and <c>sortsLast</c> (CloudWatch Logs User Guide, "sort"): absent values first, then what is no
/// number, in chunks of digits (by length, then by value) and of other characters (by code point), then numbers by their value.
/// </summary>
internal sealed class NaturalOrder : IComparer<object?>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        return (QueryValue.ToNumber(x), QueryValue.ToNumber(y)) switch
        {
            ({ } one, { } other) => one.CompareTo(other),
            ({ }, null) => 1,
            (null, { }) => -1,
            _ => ByChunks(QueryValue.ToText(x)!, QueryValue.ToText(y)!),
        };
    }

    private static int ByChunks(string x, string y)
    {
        for (int i = 0, j = 0; ; )
        {
            if (i == x.Length || j == y.Length)
                return (x.Length - i) - (y.Length - j) is var rest && rest != 0 ? rest : string.CompareOrdinal(x, y);
            var one = Chunk(x, i);
            var other = Chunk(y, j);
            var order = char.IsAsciiDigit(one[0]) && char.IsAsciiDigit(other[0]) ? one.Length.CompareTo(other.Length) : 0;
            if (order == 0)
                order = one.SequenceCompareTo(other);
            if (order != 0)
                return order;
            (i, j) = (i + one.Length, j + other.Length);
        }
    }

    private static ReadOnlySpan<char> Chunk(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[start]))
            end++;
        return text.AsSpan(start, end - start);
    }
}
