using System.Globalization;

namespace Build.Benchmarks;

/// <summary>Shows comparisons side by side.</summary>
public static class ComparisonTable
{
    /// <summary>A table.</summary>
    /// <param name="title">What was done.</param>
    /// <param name="peer">Name of the other tool; empty where there is none.</param>
    /// <param name="rows">The comparisons.</param>
    public static IEnumerable<string> Lines(string title, string peer, IEnumerable<Comparison> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ["", title, Line("", "ours", peer, peer.Length > 0 ? "ratio" : "", "wanted"), .. rows.Select(Line)];
    }

    private static string Line(Comparison row) => Line(row.What, Number(row.Ours), Number(row.Peer), row.Ratio is { } ratio ? $"{Number(ratio)}x" : "", row.Target);

    private static string Line(string what, string ours, string peer, string ratio, string wanted) => $"  {what,-36}{ours,13}{peer,16}{ratio,9}   {wanted}".TrimEnd();

    private static string Number(double? value) => value?.ToString(value >= 1000 || value == Math.Floor(value.Value) ? "N0" : "0.00", CultureInfo.InvariantCulture) ?? "";
}
