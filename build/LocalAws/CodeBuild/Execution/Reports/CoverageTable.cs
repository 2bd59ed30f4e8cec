using System.Globalization;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>A coverage report as a table for the build's log: the files with the most missed lines.</summary>
public static class CoverageTable
{
    private const int FilesShown = 20;

    public static IEnumerable<string> Lines(string group, IReadOnlyList<FileCoverage> files)
    {
        yield return $"Report {group}: coverage of {files.Count} files";
        yield return "  file                                                          lines         branches";
        foreach (var file in files.OrderByDescending(file => file.LinesMissed).ThenBy(file => file.Path, StringComparer.Ordinal).Take(FilesShown)) yield return Line(Cut(file.Path), file);
        yield return Line("all files", Total(files));
    }

    /// <summary>The sum of all files.</summary>
    public static FileCoverage Total(IReadOnlyList<FileCoverage> files) => new(
        "", files.Sum(file => file.LinesCovered), files.Sum(file => file.LinesMissed), files.Sum(file => file.BranchesCovered), files.Sum(file => file.BranchesMissed));

    private static string Line(string name, FileCoverage file) => string.Create(
        CultureInfo.InvariantCulture, $"  {name, -55} {Share(file.LinesCovered, file.LinesMissed), 16} {Share(file.BranchesCovered, file.BranchesMissed), 16}");

    private static string Share(int covered, int missed) => covered + missed == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{covered}/{covered + missed} {FileCoverage.Percentage(covered, missed):0.0}%");

    private static string Cut(string name) => name.Length <= 55 ? name : "…" + name[^54..];
}
