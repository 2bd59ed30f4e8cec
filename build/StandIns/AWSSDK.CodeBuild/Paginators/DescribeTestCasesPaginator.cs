using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IDescribeTestCasesPaginator
{
    IPaginatedEnumerable<DescribeTestCasesResponse> Responses { get; }

    IPaginatedEnumerable<TestCase> TestCases { get; }
}

internal sealed class DescribeTestCasesPaginator(IAmazonCodeBuild client, DescribeTestCasesRequest request)
    : Pages<DescribeTestCasesResponse>(request.NextToken), IDescribeTestCasesPaginator
{
    public IPaginatedEnumerable<TestCase> TestCases => Each(page => page.TestCases);

    protected override Task<DescribeTestCasesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeTestCasesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeTestCasesResponse page) => page.NextToken;
}
