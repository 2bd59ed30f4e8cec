using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>What of how many of a group's newest reports.</summary>
/// <param name="TrendField">PASS_RATE (percent), DURATION (nanoseconds) or TOTAL of tests; LINE_COVERAGE, LINES_COVERED, BRANCHES_MISSED... of code coverage.</param>
public sealed record GetReportGroupTrendRequest(string ReportGroupArn, int? NumOfReports, string TrendField);

/// <summary>The figures, and what they are made of, the newest first.</summary>
public sealed record GetReportGroupTrendResponse(ReportGroupTrendStats? Stats, IReadOnlyList<ReportWithRawData> RawData);

/// <summary>Figures over all reports.</summary>
public sealed record ReportGroupTrendStats(string Average, string Max, string Min);

/// <summary>A report's figure.</summary>
public sealed record ReportWithRawData(string ReportArn, string Data);

/// <summary>Tells how the reports of a group went over time.</summary>
internal sealed class GetReportGroupTrend(StateStore store, CodeBuildStore codeBuild) : Operation<GetReportGroupTrendRequest, GetReportGroupTrendResponse>(store)
{
    private const int DefaultCount = 100;

    protected override GetReportGroupTrendResponse Handle(GetReportGroupTrendRequest request, CallContext call)
    {
        var group = codeBuild.ReportGroups.Find(call.Scope, request.ReportGroupArn) ?? throw CodeBuildErrors.ReportGroupNotFound(request.ReportGroupArn);
        var isOfTests = request.TrendField is "PASS_RATE" or "DURATION" or "TOTAL";
        if (isOfTests != (group.Type == "TEST")) throw CodeBuildErrors.InvalidInput($"Reports of type {group.Type} have no {request.TrendField}");
        var data = codeBuild.Reports.List(call.Scope).Select(each => each.Report)
            .Where(report => report.ReportGroupArn == request.ReportGroupArn).OrderByDescending(report => report.Created)
            .Take(request.NumOfReports ?? DefaultCount).Select(report => (report.Arn, Value: isOfTests ? Figure(report.TestSummary!, request.TrendField) : Figure(report.CodeCoverageSummary!, request.TrendField))).ToList();
        var stats = data.Count == 0 ? null : new ReportGroupTrendStats(Text(data.Average(each => each.Value)), Text(data.Max(each => each.Value)), Text(data.Min(each => each.Value)));
        return new(stats, [.. data.Select(each => new ReportWithRawData(each.Arn!, Text(each.Value)))]);
    }

    private static double Figure(TestReportSummary summary, string field) => field switch
    {
        "DURATION" => summary.DurationInNanoSeconds,
        "TOTAL" => summary.Total,
        _ => summary.Total == 0 ? 0 : 100d * summary.StatusCounts.GetValueOrDefault("SUCCEEDED") / summary.Total,
    };

    private static double Figure(CodeCoverageReportSummary summary, string field) => field switch
    {
        "LINE_COVERAGE" => summary.LineCoveragePercentage ?? 0,
        "LINES_COVERED" => summary.LinesCovered ?? 0,
        "LINES_MISSED" => summary.LinesMissed ?? 0,
        "BRANCH_COVERAGE" => summary.BranchCoveragePercentage ?? 0,
        "BRANCHES_COVERED" => summary.BranchesCovered ?? 0,
        _ => summary.BranchesMissed ?? 0,
    };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
