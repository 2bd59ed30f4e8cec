using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which load balancer.</summary>
public sealed record DescribeLoadBalancerAttributesInput(string LoadBalancerArn);

/// <summary>An attribute.</summary>
public sealed record LoadBalancerAttribute(string? Key, string? Value);

/// <summary>All of them.</summary>
public sealed record DescribeLoadBalancerAttributesOutput(IReadOnlyList<LoadBalancerAttribute> Attributes);

/// <summary>Shows the attributes of a load balancer.</summary>
public sealed class DescribeLoadBalancerAttributes(ElbStore store, StateStore state) : Operation<DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeLoadBalancerAttributesOutput Handle(DescribeLoadBalancerAttributesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DescribeLoadBalancerAttributesOutput(Shown(store.LoadBalancer(call.Scope, request.LoadBalancerArn).Attributes));
    }

    internal static IReadOnlyList<LoadBalancerAttribute> Shown(IReadOnlyDictionary<string, string> changed) =>
        [.. ElbAttributes.LoadBalancer.All(changed).Select(each => new LoadBalancerAttribute(each.Key, each.Value))];
}
