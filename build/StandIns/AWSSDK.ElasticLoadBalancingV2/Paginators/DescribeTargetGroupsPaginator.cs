using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

public interface IDescribeTargetGroupsPaginator
{
    IPaginatedEnumerable<DescribeTargetGroupsResponse> Responses { get; }

    IPaginatedEnumerable<TargetGroup> TargetGroups { get; }
}

internal sealed class DescribeTargetGroupsPaginator(IAmazonElasticLoadBalancingV2 client, DescribeTargetGroupsRequest request)
    : Pages<DescribeTargetGroupsResponse>(request.Marker), IDescribeTargetGroupsPaginator
{
    public IPaginatedEnumerable<TargetGroup> TargetGroups => Each(page => page.TargetGroups);

    protected override Task<DescribeTargetGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.DescribeTargetGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeTargetGroupsResponse page) => page.NextMarker;
}
