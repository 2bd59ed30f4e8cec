using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IDescribeStackEventsPaginator
{
    IPaginatedEnumerable<DescribeStackEventsResponse> Responses { get; }

    IPaginatedEnumerable<StackEvent> StackEvents { get; }
}

internal sealed class DescribeStackEventsPaginator(IAmazonCloudFormation client, DescribeStackEventsRequest request)
    : Pages<DescribeStackEventsResponse>(request.NextToken), IDescribeStackEventsPaginator
{
    public IPaginatedEnumerable<StackEvent> StackEvents => Each(page => page.StackEvents);

    protected override Task<DescribeStackEventsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeStackEventsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeStackEventsResponse page) => page.NextToken;
}
