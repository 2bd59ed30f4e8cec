using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeAutoScalingInstancesPaginator
{
    IPaginatedEnumerable<DescribeAutoScalingInstancesResponse> Responses { get; }

    IPaginatedEnumerable<AutoScalingInstanceDetails> AutoScalingInstances { get; }
}

internal sealed class DescribeAutoScalingInstancesPaginator(IAmazonAutoScaling client, DescribeAutoScalingInstancesRequest request)
    : Pages<DescribeAutoScalingInstancesResponse>(request.NextToken), IDescribeAutoScalingInstancesPaginator
{
    public IPaginatedEnumerable<AutoScalingInstanceDetails> AutoScalingInstances => Each(page => page.AutoScalingInstances);

    protected override Task<DescribeAutoScalingInstancesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeAutoScalingInstancesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeAutoScalingInstancesResponse page) => page.NextToken;
}
