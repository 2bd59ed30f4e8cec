using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public interface IFilterLogEventsPaginator
{
    IPaginatedEnumerable<FilterLogEventsResponse> Responses { get; }

    IPaginatedEnumerable<FilteredLogEvent> Events { get; }

    IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams { get; }
}

internal sealed class FilterLogEventsPaginator(IAmazonCloudWatchLogs client, FilterLogEventsRequest request)
    : Pages<FilterLogEventsResponse>(request.NextToken), IFilterLogEventsPaginator
{
    public IPaginatedEnumerable<FilteredLogEvent> Events => Each(page => page.Events);

    public IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams => Each(page => page.SearchedLogStreams);

    protected override Task<FilterLogEventsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.FilterLogEventsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(FilterLogEventsResponse page) => page.NextToken;
}
