using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IDescribeCodeCoveragesPaginator
{
    IPaginatedEnumerable<DescribeCodeCoveragesResponse> Responses { get; }

    IPaginatedEnumerable<CodeCoverage> CodeCoverages { get; }
}

internal sealed class DescribeCodeCoveragesPaginator(IAmazonCodeBuild client, DescribeCodeCoveragesRequest request)
    : Pages<DescribeCodeCoveragesResponse>(request.NextToken), IDescribeCodeCoveragesPaginator
{
    public IPaginatedEnumerable<CodeCoverage> CodeCoverages => Each(page => page.CodeCoverages);

    protected override Task<DescribeCodeCoveragesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeCodeCoveragesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeCodeCoveragesResponse page) => page.NextToken;
}
