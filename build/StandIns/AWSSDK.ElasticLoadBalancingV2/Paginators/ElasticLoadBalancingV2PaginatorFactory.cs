namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface IElasticLoadBalancingV2PaginatorFactory
{
    IDescribeListenersPaginator DescribeListeners(DescribeListenersRequest request);

    IDescribeLoadBalancersPaginator DescribeLoadBalancers(DescribeLoadBalancersRequest request);

    IDescribeTargetGroupsPaginator DescribeTargetGroups(DescribeTargetGroupsRequest request);
}

internal sealed class ElasticLoadBalancingV2PaginatorFactory(IAmazonElasticLoadBalancingV2 client) : IElasticLoadBalancingV2PaginatorFactory
{
    public IDescribeListenersPaginator DescribeListeners(DescribeListenersRequest request) => new DescribeListenersPaginator(client, request);

    public IDescribeLoadBalancersPaginator DescribeLoadBalancers(DescribeLoadBalancersRequest request) => new DescribeLoadBalancersPaginator(client, request);

    public IDescribeTargetGroupsPaginator DescribeTargetGroups(DescribeTargetGroupsRequest request) => new DescribeTargetGroupsPaginator(client, request);
}
