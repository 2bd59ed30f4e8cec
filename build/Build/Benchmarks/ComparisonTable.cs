using System.Globalization;

namespace Build.Benchmarks;

/// <summary>Prints comparisons side by side.</summary>
public static class ComparisonTable
{
    /// <summary>Prints a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="title">What was done.</param>
    /// <param name="peer">Name of the other tool.</param>
    /// <param name="rows">The comparisons.</param>
    public static async Task PrintAsync(TextWriter writer, string title, string peer, IEnumerable<Comparison> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        await writer.WriteLineAsync(title);
        await writer.WriteLineAsync(Line("", "ours", peer, "ratio", "wanted"));
        foreach (var row in rows)
            await writer.WriteLineAsync(Line(row.What, Number(row.Ours), Number(row.Peer), row.Ratio is { } ratio ? $"{Number(ratio)}x" : "", row.Target));
        await writer.WriteLineAsync();
    }

    private static string Line(string what, string ours, string peer, string ratio, string wanted) => $"  {what,-22}{ours,12}{peer,16}{ratio,10}   {wanted}".TrimEnd();

    private static string Number(double? value) => value?.ToString(value >= 1000 ? "N0" : "0.00", CultureInfo.InvariantCulture) ?? "-";
}
