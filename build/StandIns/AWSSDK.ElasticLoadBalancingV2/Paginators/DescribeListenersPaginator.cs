using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

public interface IDescribeListenersPaginator
{
    IPaginatedEnumerable<DescribeListenersResponse> Responses { get; }

    IPaginatedEnumerable<Listener> Listeners { get; }
}

internal sealed class DescribeListenersPaginator(IAmazonElasticLoadBalancingV2 client, DescribeListenersRequest request)
    : Pages<DescribeListenersResponse>(request.Marker), IDescribeListenersPaginator
{
    public IPaginatedEnumerable<Listener> Listeners => Each(page => page.Listeners);

    protected override Task<DescribeListenersResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.DescribeListenersAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeListenersResponse page) => page.NextMarker;
}
