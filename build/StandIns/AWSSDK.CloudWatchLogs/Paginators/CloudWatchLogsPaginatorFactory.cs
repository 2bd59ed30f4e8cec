namespace Amazon.CloudWatchLogs.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICloudWatchLogsPaginatorFactory
{
    IDescribeLogGroupsPaginator DescribeLogGroups(DescribeLogGroupsRequest request);

    IDescribeLogStreamsPaginator DescribeLogStreams(DescribeLogStreamsRequest request);

    IFilterLogEventsPaginator FilterLogEvents(FilterLogEventsRequest request);
}

internal sealed class CloudWatchLogsPaginatorFactory(IAmazonCloudWatchLogs client) : ICloudWatchLogsPaginatorFactory
{
    public IDescribeLogGroupsPaginator DescribeLogGroups(DescribeLogGroupsRequest request) => new DescribeLogGroupsPaginator(client, request);

    public IDescribeLogStreamsPaginator DescribeLogStreams(DescribeLogStreamsRequest request) => new DescribeLogStreamsPaginator(client, request);

    public IFilterLogEventsPaginator FilterLogEvents(FilterLogEventsRequest request) => new FilterLogEventsPaginator(client, request);
}
