using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeLoadBalancerTargetGroupsPaginator
{
    IPaginatedEnumerable<DescribeLoadBalancerTargetGroupsResponse> Responses { get; }

    IPaginatedEnumerable<LoadBalancerTargetGroupState> LoadBalancerTargetGroups { get; }
}

internal sealed class DescribeLoadBalancerTargetGroupsPaginator(IAmazonAutoScaling client, DescribeLoadBalancerTargetGroupsRequest request)
    : Pages<DescribeLoadBalancerTargetGroupsResponse>(request.NextToken), IDescribeLoadBalancerTargetGroupsPaginator
{
    public IPaginatedEnumerable<LoadBalancerTargetGroupState> LoadBalancerTargetGroups => Each(page => page.LoadBalancerTargetGroups);

    protected override Task<DescribeLoadBalancerTargetGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeLoadBalancerTargetGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeLoadBalancerTargetGroupsResponse page) => page.NextToken;
}
