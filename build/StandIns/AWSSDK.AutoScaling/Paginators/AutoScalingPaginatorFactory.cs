namespace Amazon.AutoScaling.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface IAutoScalingPaginatorFactory
{
    IDescribeAutoScalingGroupsPaginator DescribeAutoScalingGroups(DescribeAutoScalingGroupsRequest request);

    IDescribeAutoScalingInstancesPaginator DescribeAutoScalingInstances(DescribeAutoScalingInstancesRequest request);

    IDescribeLaunchConfigurationsPaginator DescribeLaunchConfigurations(DescribeLaunchConfigurationsRequest request);

    IDescribeLoadBalancerTargetGroupsPaginator DescribeLoadBalancerTargetGroups(DescribeLoadBalancerTargetGroupsRequest request);

    IDescribeScalingActivitiesPaginator DescribeScalingActivities(DescribeScalingActivitiesRequest request);

    IDescribeTagsPaginator DescribeTags(DescribeTagsRequest request);
}

internal sealed class AutoScalingPaginatorFactory(IAmazonAutoScaling client) : IAutoScalingPaginatorFactory
{
    public IDescribeAutoScalingGroupsPaginator DescribeAutoScalingGroups(DescribeAutoScalingGroupsRequest request) =>
        new DescribeAutoScalingGroupsPaginator(client, request);

    public IDescribeAutoScalingInstancesPaginator DescribeAutoScalingInstances(DescribeAutoScalingInstancesRequest request) =>
        new DescribeAutoScalingInstancesPaginator(client, request);

    public IDescribeLaunchConfigurationsPaginator DescribeLaunchConfigurations(DescribeLaunchConfigurationsRequest request) =>
        new DescribeLaunchConfigurationsPaginator(client, request);

    public IDescribeLoadBalancerTargetGroupsPaginator DescribeLoadBalancerTargetGroups(DescribeLoadBalancerTargetGroupsRequest request) =>
        new DescribeLoadBalancerTargetGroupsPaginator(client, request);

    public IDescribeScalingActivitiesPaginator DescribeScalingActivities(DescribeScalingActivitiesRequest request) =>
        new DescribeScalingActivitiesPaginator(client, request);

    public IDescribeTagsPaginator DescribeTags(DescribeTagsRequest request) => new DescribeTagsPaginator(client, request);
}
