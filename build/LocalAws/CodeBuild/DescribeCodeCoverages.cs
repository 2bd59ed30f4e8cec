using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Which report; in which order; of files with at least and at most so much of their lines covered.</summary>
/// <param name="SortBy">LINE_COVERAGE_PERCENTAGE or FILE_PATH; the order of the report when it is not given.</param>
public sealed record DescribeCodeCoveragesRequest(
    string ReportArn, string? NextToken, int? MaxResults, string? SortOrder, string? SortBy, double? MinLineCoveragePercentage, double? MaxLineCoveragePercentage);

/// <summary>A page of files.</summary>
public sealed record DescribeCodeCoveragesResponse(string? NextToken, IReadOnlyList<CodeCoverage> CodeCoverages);

/// <summary>Shows the files of a coverage report.</summary>
internal sealed class DescribeCodeCoverages(StateStore store, CodeBuildStore codeBuild) : Operation<DescribeCodeCoveragesRequest, DescribeCodeCoveragesResponse>(store)
{
    private const int PageSize = 100;

    protected override DescribeCodeCoveragesResponse Handle(DescribeCodeCoveragesRequest request, CallContext call)
    {
        var report = codeBuild.Reports.Get(call.Scope, request.ReportArn, () => CodeBuildErrors.ReportNotFound(request.ReportArn));
        var (least, most) = (request.MinLineCoveragePercentage ?? 0, request.MaxLineCoveragePercentage ?? 100);
        var files = Sorted(report.CodeCoverages.Where(file => file.LineCoveragePercentage >= least && file.LineCoveragePercentage <= most), request)
            .Select((file, index) => (file, key: index.ToString("D9", CultureInfo.InvariantCulture)));
        var (page, next) = Paging.Page(files, each => each.key, request.NextToken, request.MaxResults ?? PageSize, CodeBuildErrors.InvalidToken);
        return new(next, [.. page.Select(each => each.file)]);
    }

    private static IEnumerable<CodeCoverage> Sorted(IEnumerable<CodeCoverage> files, DescribeCodeCoveragesRequest request)
    {
        var ordered = request.SortBy switch
        {
            "FILE_PATH" => files.OrderBy(file => file.FilePath, StringComparer.Ordinal),
            "LINE_COVERAGE_PERCENTAGE" => files.OrderBy(file => file.LineCoveragePercentage),
            _ => files,
        };
        return request.SortOrder == "DESCENDING" ? ordered.Reverse() : ordered;
    }
}
