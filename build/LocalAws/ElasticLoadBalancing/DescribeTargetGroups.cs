using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Target groups by ARN, by name or of a load balancer, or all.</summary>
public sealed record DescribeTargetGroupsInput(string? LoadBalancerArn, IReadOnlyList<string>? TargetGroupArns, IReadOnlyList<string>? Names, string? Marker, int? PageSize);

/// <summary>A page of target groups.</summary>
public sealed record DescribeTargetGroupsOutput(IReadOnlyList<TargetGroup> TargetGroups, string? NextMarker);

/// <summary>Shows target groups.</summary>
public sealed class DescribeTargetGroups(ElbStore store, StateStore state) : Operation<DescribeTargetGroupsInput, DescribeTargetGroupsOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeTargetGroupsOutput Handle(DescribeTargetGroupsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (page, next) = ElbPages.Of(Chosen(request, call.Scope), each => each.Arn, request.Marker, request.PageSize);
        return new DescribeTargetGroupsOutput([.. page.Select(each => store.Shown(call.Scope, each))], next);
    }

    private IEnumerable<TargetGroupDocument> Chosen(DescribeTargetGroupsInput request, Scope scope)
    {
        if (request.TargetGroupArns is { Count: > 0 } arns)
            return arns.Select(arn => store.TargetGroup(scope, arn));
        if (request.Names is { Count: > 0 } names)
            return names.Select(name => store.FindTargetGroup(scope, name) ?? throw ElbErrors.TargetGroupNotFound(name));
        if (request.LoadBalancerArn is not { } balancer)
            return store.TargetGroups.List(scope);
        store.LoadBalancer(scope, balancer);
        return store.TargetGroups.List(scope).Where(each => store.BalancersOf(scope, each.Arn).Contains(balancer, StringComparer.Ordinal));
    }
}
