using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IDescribeStacksPaginator
{
    IPaginatedEnumerable<DescribeStacksResponse> Responses { get; }

    IPaginatedEnumerable<Stack> Stacks { get; }
}

internal sealed class DescribeStacksPaginator(IAmazonCloudFormation client, DescribeStacksRequest request)
    : Pages<DescribeStacksResponse>(request.NextToken), IDescribeStacksPaginator
{
    public IPaginatedEnumerable<Stack> Stacks => Each(page => page.Stacks);

    protected override Task<DescribeStacksResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeStacksAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeStacksResponse page) => page.NextToken;
}
