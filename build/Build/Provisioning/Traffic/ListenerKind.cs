using System.Globalization;
using Amazon.ElasticLoadBalancingV2;
using Amazon.ElasticLoadBalancingV2.Model;

namespace Build.Provisioning.Traffic;

/// <summary>Listeners; their name here is <c>loadbalancer:port</c>, and they belong to whoever the load balancer belongs to.</summary>
public sealed class ListenerKind(IAmazonElasticLoadBalancingV2 balancing, Ownership ownership) : ResourceKind
{
    internal const string ForwardsTo = "forwards to";

    /// <inheritdoc/>
    public override string Name => "Listener";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        if (await FindAsync(resource, cancellationToken) is not var (balancer, listener) || listener is null)
            return null;
        var tags = BalancerTags.ReadAsync(balancing, balancer.LoadBalancerArn!, cancellationToken);
        var target = listener.DefaultActions?.FirstOrDefault()?.TargetGroupArn;
        return new LiveResource(new Attributes([new(ForwardsTo, target?.Split('/').ElementAtOrDefault(1))]), ownership.Owns(await tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (balancer, _) = await FindAsync(resource, cancellationToken) ?? throw new InvalidOperationException($"The load balancer of {resource?.Name} is not there.");
        await balancing.CreateListenerAsync(
            new CreateListenerRequest { LoadBalancerArn = balancer.LoadBalancerArn, Protocol = ProtocolEnum.HTTP, Port = Port(resource), DefaultActions = await ForwardAsync(resource, cancellationToken) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var listener = (await FindAsync(change.Resource, cancellationToken))!.Value.Listener!;
        await balancing.ModifyListenerAsync(new ModifyListenerRequest { ListenerArn = listener.ListenerArn, DefaultActions = await ForwardAsync(change.Resource, cancellationToken) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        if (await FindAsync(resource, cancellationToken) is (_, { } listener))
            await balancing.DeleteListenerAsync(new DeleteListenerRequest { ListenerArn = listener.ListenerArn }, cancellationToken);
    }

    private async Task<(LoadBalancer Balancer, Listener? Listener)?> FindAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await LoadBalancerKind.FindAsync(balancing, resource.Name.Split(':')[0], cancellationToken) is not { } balancer)
            return null;
        var listeners = (await balancing.DescribeListenersAsync(new DescribeListenersRequest { LoadBalancerArn = balancer.LoadBalancerArn }, cancellationToken)).Listeners ?? [];
        return (balancer, listeners.Find(each => each.Port == Port(resource)));
    }

    private async Task<List<Amazon.ElasticLoadBalancingV2.Model.Action>> ForwardAsync(Resource resource, CancellationToken cancellationToken)
    {
        var name = resource.Attributes.Get(ForwardsTo);
        var group = await TargetGroupKind.FindAsync(balancing, name, cancellationToken) ?? throw new InvalidOperationException($"The target group {name} is not there.");
        return [new() { Type = ActionTypeEnum.Forward, TargetGroupArn = group.TargetGroupArn }];
    }

    private static int Port(Resource resource) => int.Parse(resource.Name.Split(':')[1], CultureInfo.InvariantCulture);
}
