using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public interface IDescribeLogStreamsPaginator
{
    IPaginatedEnumerable<DescribeLogStreamsResponse> Responses { get; }

    IPaginatedEnumerable<LogStream> LogStreams { get; }
}

internal sealed class DescribeLogStreamsPaginator(IAmazonCloudWatchLogs client, DescribeLogStreamsRequest request)
    : Pages<DescribeLogStreamsResponse>(request.NextToken), IDescribeLogStreamsPaginator
{
    public IPaginatedEnumerable<LogStream> LogStreams => Each(page => page.LogStreams);

    protected override Task<DescribeLogStreamsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeLogStreamsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeLogStreamsResponse page) => page.NextToken;
}
