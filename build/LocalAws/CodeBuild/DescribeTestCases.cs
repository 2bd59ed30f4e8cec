using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Which test cases of a report.</summary>
public sealed record DescribeTestCasesRequest(string ReportArn, string? NextToken, int? MaxResults, TestCaseFilter? Filter);

/// <summary>A page of test cases.</summary>
public sealed record DescribeTestCasesResponse(string? NextToken, IReadOnlyList<TestCase> TestCases);

/// <summary>Cases of one status, or with a word in their name.</summary>
public sealed record TestCaseFilter(string? Status, string? Keyword);

internal sealed class DescribeTestCases(StateStore store, CodeBuildStore codeBuild) : Operation<DescribeTestCasesRequest, DescribeTestCasesResponse>(store)
{
    private const int PageSize = 100;

    protected override DescribeTestCasesResponse Handle(DescribeTestCasesRequest request, CallContext call)
    {
        var report = codeBuild.Reports.Get(call.Scope, request.ReportArn, () => CodeBuildErrors.ReportNotFound(request.ReportArn));
        var cases = report
            .TestCases.Select((testCase, index) => (testCase, key: index.ToString("D9", System.Globalization.CultureInfo.InvariantCulture)))
            .Where(each =>
                (request.Filter?.Status is not { } status || each.testCase.Status == status)
                && (request.Filter?.Keyword is not { } word || each.testCase.Name!.Contains(word, StringComparison.OrdinalIgnoreCase))
            );
        var (page, next) = Paging.Page(cases, each => each.key, request.NextToken, request.MaxResults ?? PageSize, CodeBuildErrors.InvalidToken);
        return new(next, [.. page.Select(each => each.testCase)]);
    }
}
