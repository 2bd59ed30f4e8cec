using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public interface IDescribeLogGroupsPaginator
{
    IPaginatedEnumerable<DescribeLogGroupsResponse> Responses { get; }

    IPaginatedEnumerable<LogGroup> LogGroups { get; }
}

internal sealed class DescribeLogGroupsPaginator(IAmazonCloudWatchLogs client, DescribeLogGroupsRequest request)
    : Pages<DescribeLogGroupsResponse>(request.NextToken), IDescribeLogGroupsPaginator
{
    public IPaginatedEnumerable<LogGroup> LogGroups => Each(page => page.LogGroups);

    protected override Task<DescribeLogGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeLogGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeLogGroupsResponse page) => page.NextToken;
}
