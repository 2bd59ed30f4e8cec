using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeScalingActivitiesPaginator
{
    IPaginatedEnumerable<DescribeScalingActivitiesResponse> Responses { get; }

    IPaginatedEnumerable<Activity> Activities { get; }
}

internal sealed class DescribeScalingActivitiesPaginator(IAmazonAutoScaling client, DescribeScalingActivitiesRequest request)
    : Pages<DescribeScalingActivitiesResponse>(request.NextToken), IDescribeScalingActivitiesPaginator
{
    public IPaginatedEnumerable<Activity> Activities => Each(page => page.Activities);

    protected override Task<DescribeScalingActivitiesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeScalingActivitiesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeScalingActivitiesResponse page) => page.NextToken;
}
