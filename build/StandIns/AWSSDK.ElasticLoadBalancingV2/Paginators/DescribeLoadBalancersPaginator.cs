using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

public interface IDescribeLoadBalancersPaginator
{
    IPaginatedEnumerable<DescribeLoadBalancersResponse> Responses { get; }

    IPaginatedEnumerable<LoadBalancer> LoadBalancers { get; }
}

internal sealed class DescribeLoadBalancersPaginator(IAmazonElasticLoadBalancingV2 client, DescribeLoadBalancersRequest request)
    : Pages<DescribeLoadBalancersResponse>(request.Marker), IDescribeLoadBalancersPaginator
{
    public IPaginatedEnumerable<LoadBalancer> LoadBalancers => Each(page => page.LoadBalancers);

    protected override Task<DescribeLoadBalancersResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.DescribeLoadBalancersAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeLoadBalancersResponse page) => page.NextMarker;
}
