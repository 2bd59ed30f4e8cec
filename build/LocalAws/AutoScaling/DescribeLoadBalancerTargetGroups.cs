using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Which group.</summary>
public sealed record DescribeLoadBalancerTargetGroupsRequest(string AutoScalingGroupName, string? NextToken, int? MaxRecords);

/// <summary>A target group, and whether the instances are in it: <c>InService</c> once they are registered.</summary>
public sealed record LoadBalancerTargetGroupState(string LoadBalancerTargetGroupARN, string State);

/// <summary>A page of target groups.</summary>
public sealed record DescribeLoadBalancerTargetGroupsResponse(IReadOnlyList<LoadBalancerTargetGroupState> LoadBalancerTargetGroups, string? NextToken);

/// <summary>Shows the target groups of a group.</summary>
public sealed class DescribeLoadBalancerTargetGroups(GroupStore store, StateStore state)
    : Operation<DescribeLoadBalancerTargetGroupsRequest, DescribeLoadBalancerTargetGroupsResponse>(state)
{
    /// <inheritdoc/>
    protected override DescribeLoadBalancerTargetGroupsResponse Handle(DescribeLoadBalancerTargetGroupsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var arns = store.Get(call.Scope, request.AutoScalingGroupName).Group.TargetGroupARNs.Order(StringComparer.Ordinal);
        var (page, next) = Paging.Page(arns, each => each, request.NextToken, PageSize.Of(request.MaxRecords, 100), AutoScalingErrors.InvalidToken);
        return new DescribeLoadBalancerTargetGroupsResponse([.. page.Select(arn => new LoadBalancerTargetGroupState(arn, "InService"))], next);
    }
}
