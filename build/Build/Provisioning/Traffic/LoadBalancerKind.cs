using Amazon.ElasticLoadBalancingV2;
using Amazon.ElasticLoadBalancingV2.Model;

namespace Build.Provisioning.Traffic;

/// <summary>Application load balancers.</summary>
public sealed class LoadBalancerKind(IAmazonElasticLoadBalancingV2 balancing, DefaultNetwork network, Ownership ownership) : ResourceKind
{
    internal const string Subnets = "subnets";
    internal const string SecurityGroups = "security groups";

    /// <inheritdoc/>
    public override string Name => "LoadBalancer";

    /// <summary>The load balancer of that name, or null.</summary>
    public static async Task<LoadBalancer?> FindAsync(IAmazonElasticLoadBalancingV2 balancing, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(balancing);
        try
        {
            return (await balancing.DescribeLoadBalancersAsync(new DescribeLoadBalancersRequest { Names = [name] }, cancellationToken)).LoadBalancers?.FirstOrDefault();
        }
        catch (LoadBalancerNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(balancing, resource.Name, cancellationToken) is not { } balancer)
            return null;
        var tags = await BalancerTags.ReadAsync(balancing, balancer.LoadBalancerArn!, cancellationToken);
        return new LiveResource(
            new Attributes(
            [
                new(Subnets, AsAsked(resource.Attributes[Subnets], (balancer.AvailabilityZones ?? []).Select(each => each.SubnetId!))),
                new(SecurityGroups, AsAsked(resource.Attributes[SecurityGroups], balancer.SecurityGroups ?? [])),
                .. TagAttributes.Of(tags),
            ]),
            ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var (_, subnets) = await network.ReadAsync(SubnetText.List(resource.Attributes[Subnets]), cancellationToken);
        await balancing.CreateLoadBalancerAsync(
            new CreateLoadBalancerRequest
            {
                Name = resource.Name, Subnets = [.. subnets], SecurityGroups = Groups(resource), Scheme = LoadBalancerSchemeEnum.InternetFacing, Tags = BalancerTags.Of(resource),
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var arn = (await FindAsync(balancing, change.Resource.Name, cancellationToken))!.LoadBalancerArn!;
        if (change.TouchesTags())
            await BalancerTags.WriteAsync(balancing, arn, change.Resource, cancellationToken);
        if (change.Touches(Subnets))
        {
            var (_, subnets) = await network.ReadAsync(SubnetText.List(change.Resource.Attributes[Subnets]), cancellationToken);
            await balancing.SetSubnetsAsync(new SetSubnetsRequest { LoadBalancerArn = arn, Subnets = [.. subnets] }, cancellationToken);
        }
        if (change.Touches(SecurityGroups))
            await balancing.SetSecurityGroupsAsync(new SetSecurityGroupsRequest { LoadBalancerArn = arn, SecurityGroups = Groups(change.Resource) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(balancing, resource.Name, cancellationToken) is { } balancer)
            await balancing.DeleteLoadBalancerAsync(new DeleteLoadBalancerRequest { LoadBalancerArn = balancer.LoadBalancerArn }, cancellationToken);
    }

    private static List<string>? Groups(Resource resource) => SubnetText.List(resource.Attributes[SecurityGroups]) is { Count: > 0 } groups ? [.. groups] : null;

    // What the settings leave to AWS is as it should be, whatever it is.
    private static string AsAsked(string? asked, IEnumerable<string> live) => asked is null or SubnetText.Default ? SubnetText.Default : SubnetText.Of([.. live]);
}
