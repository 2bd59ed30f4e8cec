using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public interface IListEventSourceMappingsPaginator
{
    IPaginatedEnumerable<ListEventSourceMappingsResponse> Responses { get; }

    IPaginatedEnumerable<EventSourceMappingConfiguration> EventSourceMappings { get; }
}

internal sealed class ListEventSourceMappingsPaginator(IAmazonLambda client, ListEventSourceMappingsRequest request)
    : Pages<ListEventSourceMappingsResponse>(request.Marker), IListEventSourceMappingsPaginator
{
    public IPaginatedEnumerable<EventSourceMappingConfiguration> EventSourceMappings => Each(page => page.EventSourceMappings);

    protected override Task<ListEventSourceMappingsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListEventSourceMappingsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListEventSourceMappingsResponse page) => page.NextMarker;
}
