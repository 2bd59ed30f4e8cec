using System.Globalization;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>A test report as a table for the build's log.</summary>
public static class ReportTable
{
    private const int FailuresShown = 20;

    public static IEnumerable<string> Lines(string group, IReadOnlyList<TestResult> results)
    {
        yield return $"Report {group}: {results.Count} tests";
        yield return "  suite                                     passed  failed  skipped     time";
        foreach (var suite in results.GroupBy(result => result.Suite, StringComparer.Ordinal))
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {Cut(suite.Key), -40} {Count(suite, "SUCCEEDED"), 7} {Failures(suite), 7} {Count(suite, "SKIPPED"), 8} {Seconds(suite), 7:0.00}s"
            );
        foreach (var bad in results.Where(result => result.Status is "FAILED" or "ERROR").Take(FailuresShown))
            yield return $"  {bad.Status} {bad.Prefix} {bad.Name}: {bad.Message?.Split('\n')[0]}";
    }

    private static int Failures(IEnumerable<TestResult> results) => results.Count(result => result.Status is "FAILED" or "ERROR");

    private static double Seconds(IEnumerable<TestResult> results) => results.Sum(result => result.DurationInNanoSeconds) / 1e9;

    private static int Count(IEnumerable<TestResult> results, string status) => results.Count(result => result.Status == status);

    private static string Cut(string name) => name.Length <= 40 ? name : name[..39] + "…";
}
