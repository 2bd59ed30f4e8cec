using System.Globalization;

namespace Build.Reporting;

/// <summary>Lines on a terminal that are drawn again in the same place.</summary>
/// <param name="output">The terminal.</param>
/// <param name="width">Its width in columns: a line that were broken in two could not be drawn over.</param>
public sealed class LiveLines(TextWriter output, Func<int> width)
{
    private const string ClearLine = "\e[2K";
    private const string ClearBelow = "\e[J";
    private const int Usual = 79; // of a terminal that does not say
    private int drawn;

    /// <summary>Draws the lines in the place of those before.</summary>
    public void Draw(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (drawn > 0)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\e[{drawn}A")); // up
        var columns = width() is > 1 and var known ? known - 1 : Usual;
        foreach (var line in lines)
            output.Write($"{ClearLine}{(line.Length > columns ? line[..columns] : line)}\n");
        output.Write(ClearBelow);
        output.Flush();
        drawn = lines.Count;
    }
}
