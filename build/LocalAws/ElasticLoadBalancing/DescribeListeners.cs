using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>The listeners of a load balancer, or listeners by ARN.</summary>
public sealed record DescribeListenersInput(string? LoadBalancerArn, IReadOnlyList<string>? ListenerArns, string? Marker, int? PageSize);

/// <summary>A page of listeners.</summary>
public sealed record DescribeListenersOutput(IReadOnlyList<Listener> Listeners, string? NextMarker);

/// <summary>Shows listeners.</summary>
public sealed class DescribeListeners(ElbStore store, StateStore state) : Operation<DescribeListenersInput, DescribeListenersOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeListenersOutput Handle(DescribeListenersInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.LoadBalancerArn is null == request.ListenerArns is not { Count: > 0 })
            throw ElbErrors.Invalid("You must specify either listener ARNs or a load balancer ARN");
        var chosen = request.LoadBalancerArn is { } balancer
            ? store.ListenersOf(call.Scope, store.LoadBalancer(call.Scope, balancer).Arn)
            : [.. request.ListenerArns!.Select(arn => store.Listener(call.Scope, arn))];
        var (page, next) = ElbPages.Of(chosen, each => each.Arn, request.Marker, request.PageSize);
        return new DescribeListenersOutput([.. page.Select(each => each.Listener)], next);
    }
}
