using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeAutoScalingGroupsPaginator
{
    IPaginatedEnumerable<DescribeAutoScalingGroupsResponse> Responses { get; }

    IPaginatedEnumerable<AutoScalingGroup> AutoScalingGroups { get; }
}

internal sealed class DescribeAutoScalingGroupsPaginator(IAmazonAutoScaling client, DescribeAutoScalingGroupsRequest request)
    : Pages<DescribeAutoScalingGroupsResponse>(request.NextToken), IDescribeAutoScalingGroupsPaginator
{
    public IPaginatedEnumerable<AutoScalingGroup> AutoScalingGroups => Each(page => page.AutoScalingGroups);

    protected override Task<DescribeAutoScalingGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeAutoScalingGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeAutoScalingGroupsResponse page) => page.NextToken;
}
