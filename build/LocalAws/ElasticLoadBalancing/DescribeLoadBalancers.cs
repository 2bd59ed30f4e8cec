using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Load balancers by ARN or by name, or all.</summary>
public sealed record DescribeLoadBalancersInput(IReadOnlyList<string>? LoadBalancerArns, IReadOnlyList<string>? Names, string? Marker, int? PageSize);

/// <summary>A page of load balancers.</summary>
public sealed record DescribeLoadBalancersOutput(IReadOnlyList<LoadBalancer> LoadBalancers, string? NextMarker);

/// <summary>Shows load balancers.</summary>
public sealed class DescribeLoadBalancers(ElbStore store, StateStore state) : Operation<DescribeLoadBalancersInput, DescribeLoadBalancersOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeLoadBalancersOutput Handle(DescribeLoadBalancersInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.LoadBalancerArns is { Count: > 0 } && request.Names is { Count: > 0 })
            throw ElbErrors.Invalid("Load balancer names and load balancer ARNs cannot be specified at the same time");
        var all = store.LoadBalancers.List(call.Scope);
        IEnumerable<LoadBalancerDocument> chosen = request switch
        {
            { LoadBalancerArns: { Count: > 0 } arns } => arns.Select(arn => store.LoadBalancer(call.Scope, arn)),
            { Names: { Count: > 0 } names } => names.Select(name => all.FirstOrDefault(each => each.LoadBalancer.LoadBalancerName == name) ?? throw ElbErrors.LoadBalancerNotFound(name)),
            _ => all,
        };
        var (page, next) = ElbPages.Of(chosen, each => each.Arn, request.Marker, request.PageSize);
        return new DescribeLoadBalancersOutput([.. page.Select(each => store.Shown(call.Scope, each))], next);
    }
}
